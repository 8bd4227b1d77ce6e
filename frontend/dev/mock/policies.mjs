import { Problem } from './problem.mjs';
import { readSeed as read } from './seeds.mjs';

const STATUS = { DRAFT: 'DRAFT', REPEALED: 'REPEALED', EXPIRED_BY_NAME: 'EXPIRED', EXPIRED_LIKELY: 'EXPIRED', SUPERSEDED_LIKELY: 'SUPERSEDED', AMENDED: 'SUPERSEDED', ACTIVE_AS_LISTED: 'CURRENT' };
const documents = new Map(read('documents.json').map((document) => [document.id, { ...document, status: STATUS[document.status] ?? 'UNVERIFIED' }]));
export const items = read('items.json').map(viewOf);

function said(yuan) {
  if (yuan >= 1e8) return `${yuan / 1e8}亿元`;
  return yuan >= 1e4 ? `${yuan / 1e4}万元` : `${yuan}元`;
}

function amountText({ kind, value, cap, per, rate, base, tiers } = {}) {
  const each = per ? `/${per}` : '';
  if (kind === 'fixed') return said(value) + each;
  if (kind === 'upTo') return `最高${said(cap)}${each}`;
  if (kind === 'rate') return `${base}的${Math.round(rate * 1000) / 10}%${cap ? `，最高${said(cap)}${each}` : ''}`;
  const most = Math.max(...(tiers ?? []).map((tier) => tier.value ?? tier.upTo ?? 0), 0);
  return most > 0 ? `最高${said(most)}` : null;
}

function viewOf(seed) {
  const document = documents.get(seed.documentId);
  return {
    ...seed,
    version: 1,
    document: refOf(document),
    documentTitle: document.title,
    docNo: document.docNo,
    issuedOn: document.issuedOn,
    amountText: amountText(seed.amount ?? undefined),
    obtain: seed.obtain === 'UNKNOWN' ? (seed.obtainInferred ?? 'UNKNOWN') : seed.obtain,
    obtainInferred: seed.obtain === 'UNKNOWN' && Boolean(seed.obtainInferred),
    department: seed.department ?? seed.departmentInferred,
    departmentInferred: !seed.department && Boolean(seed.departmentInferred),
    status: document.status,
    withoutRule: null,
    ruleText: ['AUTO', 'FAST'].includes(seed.obtain) ? ruleLines(seed, document) : null,
    judgedBy: ['AUTO', 'FAST'].includes(seed.obtain) ? 'RULE' : 'PERSON',
    releasedAt: '2026-11-20T02:00:00Z',
  };
}

function ruleLines({ conditions, articleNo }, document) {
  const clause = { documentId: document.id, documentTitle: document.title, article: articleNo };
  return [{ depth: 0, text: '下面各项都满足', clause }, ...conditions.map((text) => ({ depth: 1, text, clause }))];
}

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function marked(text, q) {
  return text?.includes(q) ? [escaped(text).replaceAll(escaped(q), `<em>${escaped(q)}</em>`)] : undefined;
}

export function hitOf(item, q = '') {
  const { title, summary } = item;
  const highlights = q ? { title: marked(title, q), summary: marked(summary, q) } : {};
  return { ...item, highlights: JSON.parse(JSON.stringify(highlights)) };
}

const FIELDS = { region: 'region', benefitType: 'benefitType', obtain: 'obtain', department: 'department', document: 'documentId', status: 'status' };
const WORDS = { AUTO: '免申即享', FAST: '直达快享', APPLY: '需要申报', COMPETE: '竞争择优', SERVICE: '服务事项', UNKNOWN: '方式未载明', CURRENT: '现行有效', UNVERIFIED: '有效性待核', DRAFT: '草案', REPEALED: '已废止', EXPIRED: '已失效', SUPERSEDED: '已被替代' };

function facetOf(list, field) {
  const counts = new Map();
  for (const item of list) if (item[field]) counts.set(item[field], (counts.get(item[field]) ?? 0) + 1);
  const label = (value) => (field === 'documentId' ? documents.get(value).title : (WORDS[value] ?? value));
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value, count]) => ({ value, label: label(value), count }));
}

function paged(list, query) {
  const page = Number(query.get('page') ?? 0);
  const size = Number(query.get('size') ?? 20);
  return { total: list.length, page, size, items: list.slice(page * size, (page + 1) * size) };
}

function search({ query }) {
  const q = query.get('q') ?? '';
  let found = items.filter((item) => `${item.title}${item.summary}${item.beneficiary}${item.conditions.join()}${item.docNo}`.includes(q));
  const facets = Object.fromEntries(Object.entries(FIELDS).map(([facet, field]) => [facet, facetOf(found, field)]));
  for (const [facet, field] of Object.entries(FIELDS)) {
    const wanted = query.getAll(facet === 'document' ? 'documentId' : facet);
    if (wanted.length > 0) found = found.filter((item) => wanted.includes(item[field]));
  }
  const page = paged(found, query);
  return { ...page, items: page.items.map((item) => hitOf(item, q)), facets, didYouMean: q === '搞新技术企业' ? '高新技术企业' : null };
}

function listDocuments({ query }) {
  const q = query.get('q') ?? '';
  const all = [...documents.values()].filter(({ title, docNo }) => `${title}${docNo}`.includes(q));
  const facets = { level: facetOf(all, 'level'), status: facetOf(all, 'status') };
  const kept = all.filter((one) => ['level', 'status'].every((name) => !query.has(name) || query.getAll(name).includes(one[name])));
  return { ...paged(kept.map(documentOf), query), facets };
}

function refOf(document) {
  return {
    ...document,
    docNo: document.docNo ?? document.docNoInferred,
    docNoInferred: !document.docNo && Boolean(document.docNoInferred),
    issuer: document.issuer ?? document.issuerInferred,
    issuerInferred: !document.issuer && Boolean(document.issuerInferred),
    namedInTitle: documents.get(document.namedIn)?.title ?? null,
  };
}

const documentOf = (document) => ({ ...refOf(document), items: items.filter(({ documentId }) => documentId === document.id) });

function codesOf(system) {
  return { ...system, codes: system.codes.map((code) => ({ note: null, ...code })) };
}

function found(value) {
  if (!value) throw new Problem(404, 'not-found', '没有找到', { detail: '这条政策不存在，或者已经撤下。' });
  return value;
}

function suggestions({ query }) {
  const q = query.get('q');
  const terms = ['高新技术企业', '稳岗返还', '贷款贴息', '专精特新', '一次性扩岗补助', '设备贷款贴息'].filter((term) => term.includes(q));
  return { items: items.filter(({ title }) => title.includes(q)).slice(0, 5).map(({ id, title }) => ({ id, title })), terms };
}

const settled = items.filter(({ status }) => status === 'CURRENT' || status === 'UNVERIFIED');

export const policyAnswers = {
  'GET /items': search,
  'GET /items/{id}': ({ id }) => found(items.find((item) => item.id === id)),
  'GET /suggestions': suggestions,
  'GET /documents': listDocuments,
  'GET /documents/{id}': ({ id }) => documentOf(found(documents.get(id))),
  'GET /codes/{system}': ({ system }) => codesOf(read(`codes/${system}.json`)),
  'GET /home': () => ({
    documents: documents.size,
    items: items.length,
    rules: items.filter(({ ruleText }) => ruleText).length,
    autoItems: items.filter(({ obtain }) => obtain === 'AUTO').length,
    newest: settled.filter(({ amountText: text }) => text).filter((_, at) => at % 9 === 0).slice(0, 6),
  }),
};
