import { Problem } from './problem.mjs';
import { CATEGORIES, edgesFrom, labelOf, OUTCOMES, ratingOf, STATES } from './requestLife.mjs';
import { seedRequests } from './requestSeeds.mjs';
import { departmentName } from './departments.mjs';
import { TODAY, whoIs } from './session.mjs';

const requests = seedRequests();
const keys = new Map();
const PARTY = { enterprise: '企业', official: '承办部门', supervisor: '督查员' };
const NOW = `${TODAY}T02:30:00Z`;

const concerns = (one, me) => me.roles.includes('supervisor') || (me.uscc ? one.uscc === me.uscc : one.department === me.department);

function find(id, me) {
  const one = requests.find((request) => request.id === Number(id));
  if (!one || !concerns(one, me)) throw new Problem(404, 'not-found', '没有找到这件诉求', { detail: '它不存在，或者不由您办理。' });
  return one;
}

function workingDays(due) {
  const direction = due >= TODAY ? 1 : -1;
  let days = 0;
  for (let at = Date.parse(TODAY); at !== Date.parse(due.slice(0, 10)); at += direction * 86_400_000) {
    const day = new Date(at + (direction > 0 ? 86_400_000 : 0)).getUTCDay();
    if (day !== 0 && day !== 6) days += direction;
  }
  return days;
}

function rowOf(one) {
  const runs = ['FILED', 'ASSIGNED', 'ACCEPTED'].includes(one.state);
  const left = workingDays(one.dueAt);
  const late = Date.parse(one.dueAt) < Date.parse(NOW);
  const light = runs ? (late ? 'RED' : left <= 1 ? 'YELLOW' : 'GREEN') : 'NONE';
  return { ...one, categoryLabel: CATEGORIES[one.category], stateLabel: STATES[one.state], departmentName: departmentName(one.department), light, workingDaysLeft: runs ? left : null };
}

function wholeOf(one, me) {
  return { ...rowOf(one), intact: true, outcomeLabel: OUTCOMES[one.outcome] ?? null, acts: edgesFrom(rowOf(one), me).map(({ act }) => act) };
}

function list({ user, query }) {
  const me = whoIs(user, 'enterprise', 'official', 'supervisor');
  const open = ({ state }) => query.has('state') || !me.roles.includes('supervisor') || !['CLOSED', 'WITHDRAWN'].includes(state);
  const rows = requests
    .filter((one) => concerns(one, me) && open(one) && (!query.has('state') || one.state === query.get('state')))
    .map(rowOf)
    .filter(({ light }) => query.get('overdue') !== 'true' || light === 'RED')
    .sort((a, b) => (a.light === 'NONE') - (b.light === 'NONE') || a.dueAt.localeCompare(b.dueAt));
  const page = Number(query.get('page') ?? 0);
  const size = Number(query.get('size') ?? 20);
  return { total: rows.length, page, size, items: rows.slice(page * size, (page + 1) * size).map(({ history: _, ...row }) => row) };
}

function remember(one, me, { act, to, note = null }) {
  one.history.push({ seq: one.history.length + 1, at: NOW, actor: me.enterpriseName ?? me.name, actorRole: PARTY[me.roles[0]] ?? '系统', act, actLabel: labelOf(act), from: one.state, to, note, hash: 'mock' });
  one.state = to;
  one.version += 1;
}

function file({ user, body, headers }) {
  const me = whoIs(user, 'enterprise');
  const key = headers?.['idempotency-key'];
  if (key && keys.has(key)) return wholeOf(keys.get(key), me);
  if (body.title.includes('出错')) throw new Problem(503, 'unavailable', '服务暂时不可用', { detail: '请稍等片刻再试。' });
  const one = {
    ...body, id: 1000 + requests.length, number: `NT20261122${String(requests.length).padStart(4, '0')}`, uscc: me.uscc, enterpriseName: me.enterpriseName,
    itemTitle: null, state: 'FILED', department: null, handler: null, filedAt: NOW, dueAt: '2026-11-25T09:30:00Z', rating: null, outcome: null, answer: null, version: 1,
    history: [{ seq: 1, at: NOW, actor: me.enterpriseName, actorRole: '企业', act: 'file', actLabel: '提交诉求', from: null, to: 'FILED', note: null, hash: 'mock' }],
  };
  requests.unshift(one);
  if (one.category === 'CONSULT') {
    one.department = 'xzspj';
    remember(one, { name: '系统', roles: [] }, { act: 'route', to: 'ASSIGNED' });
  }
  keys.set(key, one);
  return wholeOf(one, me);
}

function carryOut(one, { act, note, department, outcome, rating }, me) {
  if (act === 'assign') Object.assign(one, { department, handler: null });
  if (act === 'return') Object.assign(one, { department: null, handler: null });
  if (act === 'accept') one.handler = me.name;
  if (act === 'answer') Object.assign(one, { outcome, answer: note });
  if (act === 'rate') one.rating = ratingOf(rating, note ?? null);
}

function act({ user, id, body }) {
  const me = whoIs(user, 'enterprise', 'official', 'supervisor');
  const one = find(id, me);
  if (body.version !== one.version) throw new Problem(409, 'conflict', '已被他人更新', { detail: '这件诉求刚刚有了新的进展，页面已经更新，请看过后再操作。' });
  const edge = edgesFrom(rowOf(one), me).find((possible) => possible.act === body.act);
  if (!edge) throw new Problem(409, 'not-now', '现在不能这样做', { detail: '这件诉求的状态已经变化，请看最新进展。' });
  carryOut(one, body, me);
  remember(one, me, { ...edge, note: body.note ?? null });
  return wholeOf(one, me);
}

function summary({ user }) {
  const me = whoIs(user, 'official', 'supervisor');
  const rows = requests.filter((one) => concerns(one, me)).map(rowOf);
  const open = rows.filter(({ state }) => !['CLOSED', 'WITHDRAWN'].includes(state));
  const count = (own, light) => own.filter((row) => row.light === light).length;
  const codes = [...new Set(open.map(({ department }) => department).filter(Boolean))];
  const byDepartment = codes.map((department) => {
    const own = open.filter((row) => row.department === department);
    return { department, name: departmentName(department), open: own.length, overdue: count(own, 'RED'), soon: count(own, 'YELLOW') };
  });
  const byState = Object.fromEntries(Object.keys(STATES).map((state) => [state, rows.filter((row) => row.state === state).length]));
  return { byState, byDepartment, overdue: count(open, 'RED'), soon: count(open, 'YELLOW'), note: '示例：办理时限和预警比例由主管部门确定，这里的数字仅供演示' };
}

export const requestAnswers = {
  'GET /requests': list,
  'POST /requests': file,
  'GET /requests/summary': summary,
  'GET /requests/{id}': ({ user, id }) => {
    const me = whoIs(user, 'enterprise', 'official', 'supervisor');
    return wholeOf(find(id, me), me);
  },
  'POST /requests/{id}/acts': act,
};
