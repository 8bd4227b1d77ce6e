import { assess } from './assessment.mjs';
import { authorisationAnswers, originOf, usable } from './authorisations.mjs';
import { fields } from './facts.mjs';
import { Problem } from './problem.mjs';
import { items } from './policies.mjs';
import { whoIs } from './session.mjs';

const own = (value) => ({ value, source: '企业填报', sourceKind: 'FIRM', asOf: '2026-10-08' });
const from = (source, value) => ({ value, source, sourceKind: 'DEPARTMENT', asOf: '2026-09-30' });

const firm = {
  version: 3,
  facts: {
    region: from('市市场监督管理局', '320613'),
    orgType: from('市市场监督管理局', 'ENTERPRISE'),
    industry: from('市市场监督管理局', 'C35'),
    establishedOn: from('市市场监督管理局', '2017-05-18'),
    seriousDishonesty: from('市数据局', false),
    headcount: own(126),
    insuredHeadcount: from('市人力资源和社会保障局', 121),
    layoffRate: from('市人力资源和社会保障局', 0.021),
    debtRatio: from('市工业和信息化局', 0.46),
    size: from('市市场监督管理局', 'SMALL'),
    taxableSales: from('市税务局', { 2023: 95_400_000, 2024: 109_800_000, 2025: 128_900_000 }),
    hires: from('市人力资源和社会保障局', Array.from({ length: 12 }, (_, at) => ({ kind: at % 3 ? 'GRADUATE' : 'OTHER', age: 21 + at, contract: true, contractYears: 3, insuredMonths: 12 - at, on: `2026-0${1 + (at % 9)}-15` }))),
    equipmentLoans: own([{ bank: '示例银行', principal: 20_000_000, equipmentAmount: 16_500_000, rate: 0.032, drawnOn: '2026-01-22', inReserve: true }]),
    insurancePaidMonths: from('市人力资源和社会保障局', 98),
    unemploymentInsurancePaid: from('市人力资源和社会保障局', { 2024: 86_400, 2025: 92_350.5 }),
    revenue: own({ 2023: 98_000_000, 2024: 112_000_000, 2025: 131_000_000 }),
    honours: own([{ name: '高新技术企业', recognisedOn: '2024-11-06', validUntil: '2027-11-05', first: false }]),
  },
};
const listeners = new Set();

function textOf({ type, unit, codeSystem }, value) {
  if (type === 'flag') return value ? '是' : '否';
  if (type === 'yearly') return Object.entries(value).map(([year, figure]) => `${year}年 ${unit === '元' ? `${figure / 10_000}万元` : figure}`).join('，');
  if (type === 'list') return value.length === 0 ? '没有' : value.map((element) => Object.values(element)[0]).join('、');
  if (unit === '比率') return `${Math.round(value * 1000) / 10}%`;
  const names = { 320613: '崇川区', ENTERPRISE: '企业', C35: '专用设备制造业', SMALL: '小型' };
  return codeSystem ? [value].flat().map((code) => names[code] ?? code).join('、') : `${value}${unit ?? ''}`;
}

function enterprise(user) {
  const { uscc, enterpriseName: name } = whoIs(user, 'enterprise');
  const known = fields.filter(({ key }) => usable(firm.facts[key]));
  return {
    uscc, name, synthetic: true, version: firm.version,
    facts: known.map((field) => ({ ...field, ...firm.facts[field.key], ...originOf(field.key, firm.facts[field.key]), valueText: textOf(field, firm.facts[field.key].value) })),
    missing: fields.filter(({ key, ownToSupply }) => ownToSupply && !usable(firm.facts[key])),
  };
}

function save({ user, body }) {
  whoIs(user, 'enterprise');
  if (body.version !== firm.version) throw new Problem(409, 'conflict', '已被他人更新', { detail: '这份资料刚刚被更新过，请查看最新内容后再提交。' });
  const wrong = Object.entries(body.facts).filter(([, value]) => typeof value === 'number' && value < 0);
  if (wrong.length > 0) {
    throw new Problem(422, 'invalid-facts', '有内容需要改一改', { errors: wrong.map(([key]) => ({ field: key, code: 'negative', message: '不能小于 0' })) });
  }
  for (const [key, value] of Object.entries(body.facts)) {
    if (value === null) delete firm.facts[key];
    else firm.facts[key] = { ...own(value), asOf: '2026-11-22' };
  }
  firm.version += 1;
  return enterprise(user);
}

/** The decision of now, and an earlier one from before the firm's last report. */
function decisionsOn(id) {
  const now = assess(Object.fromEntries(Object.entries(firm.facts).filter(([, fact]) => usable(fact)).map(([key, { value }]) => [key, value]))).results.find(({ itemId }) => itemId === id);
  const at = '2026-10-08T02:15:00Z';
  return [
    { id: 2, itemId: id, verdict: now.verdict, reasons: [now.why], asOf: '2026-10-08', decidedAt: at, endedAt: null, itemVersion: now.itemVersion, profileVersion: firm.version },
    { id: 1, itemId: id, verdict: 'UNKNOWN', reasons: ['还不知道职工总数。'], asOf: '2026-09-30', decidedAt: '2026-09-30T01:00:00Z', endedAt: at, itemVersion: now.itemVersion, profileVersion: 1 },
  ];
}

function message(item, at, readAt = null) {
  return {
    id: at + 1, kind: 'ITEM_RELEASED', title: `新政策可能适合您：${item.title}`, text: item.summary,
    why: '您登记的行业是专用设备制造业，职工 126 人，符合这项政策的主要条件。', itemId: item.id, requestId: null,
    createdAt: `2026-11-${String(22 - (at % 20)).padStart(2, '0')}T0${at % 9}:15:00Z`, readAt,
  };
}

function seedMessages() {
  const news = items.filter(({ obtain }) => obtain === 'AUTO' || obtain === 'FAST').map((item, at) => message(item, at, at > 2 ? '2026-11-20T00:00:00Z' : null));
  return news.toSpliced(1, 0, { id: 800, kind: 'REQUEST_CHANGED', title: '您的诉求已有答复', text: '市人社局答复了“稳岗返还什么时候到账”，请确认是否解决。', why: '您提交过这件诉求。', itemId: null, requestId: 2, createdAt: '2026-11-21T07:30:00Z', readAt: null });
}

let messages = seedMessages();

function inbox({ user, query }) {
  whoIs(user, 'enterprise');
  const page = Number(query.get('page') ?? 0);
  const size = Number(query.get('size') ?? 20);
  const mine = user === 'ent1' ? messages : [];
  return { unread: mine.filter(({ readAt }) => !readAt).length, total: mine.length, items: mine.slice(page * size, (page + 1) * size) };
}

/** `POST /mock/release` plays the release of an item, so that the live inbox can be seen at work. */
function release() {
  const news = message(items[12], 900 + messages.length);
  messages = [news, ...messages];
  for (const response of listeners) response.write(`event: notification\ndata: ${JSON.stringify(news)}\n\n`);
}

function stream({ response }) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  response.write('event: ping\ndata: {}\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function markRead(wanted) {
  messages = messages.map((one) => (wanted(one) ? { ...one, readAt: '2026-11-22T08:00:00Z' } : one));
}

export const firmAnswers = {
  ...authorisationAnswers(() => (firm.version += 1)),
  'GET /enterprise/policies/{id}/decisions': ({ user, id }) => (whoIs(user, 'enterprise'), { decisions: decisionsOn(id) }),
  'GET /enterprise': ({ user }) => enterprise(user),
  'PUT /enterprise/facts': save,
  'GET /enterprise/policies': ({ user }) => {
    whoIs(user, 'enterprise');
    return assess(Object.fromEntries(Object.entries(firm.facts).filter(([, fact]) => usable(fact)).map(([key, { value }]) => [key, value])));
  },
  'GET /inbox': inbox,
  'POST /inbox/read-all': () => markRead(() => true),
  'POST /inbox/{id}/read': ({ id }) => markRead((one) => one.id === Number(id)),
  'GET /inbox/stream': stream,
  'POST /mock/release': release,
};
