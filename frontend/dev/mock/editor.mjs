import { Problem } from './problem.mjs';
import { fields } from './facts.mjs';
import { items } from './policies.mjs';
import { refuseWrong, ruleAnswers } from './ruleCheck.mjs';
import { readSeed } from './seeds.mjs';
import { whoIs } from './session.mjs';
import { trial } from './trial.mjs';

const NOW = '2026-11-22T02:40:00Z';
const STATES = ['RELEASED', 'RELEASED', 'SUBMITTED', 'RELEASED', 'DRAFT', 'RELEASED', 'RELEASED', 'SUBMITTED', 'RELEASED', 'WITHDRAWN'];
const entry = (by, act, at, note = null) => ({ at, by, act, note });
const RULE = {
  schema: 1,
  when: {
    kind: 'all',
    of: [
      { kind: 'in', fact: 'industry', codes: ['C'], text: '属于制造业' },
      { kind: 'compare', fact: 'headcount', op: '<=', value: 300, text: '职工不超过300人' },
      { kind: 'is', fact: 'seriousDishonesty', value: false, text: '没有被列入严重失信名单' },
    ],
  },
  amount: { kind: 'upTo', cap: 500000, per: '企业' },
};

/** The rule that is kept for an item, when there is one. */
function ruleOf({ id }) {
  try {
    return readSeed(`rules/${id}.json`);
  } catch {
    return null;
  }
}

function stored(item, at) {
  const state = STATES[at % STATES.length];
  const changed = state === 'SUBMITTED' || state === 'DRAFT';
  const known = state === 'RELEASED' || at % 4 !== 0;
  const history = [entry('沈编', 'created', '2026-11-10T01:00:00Z')];
  if (known) history.push(entry('沈编', 'submitted', '2026-11-12T02:00:00Z'), entry('陆审', 'approved', '2026-11-13T03:00:00Z'));
  if (changed) history.push(entry('沈编', 'saved', '2026-11-20T06:00:00Z', '补充条件'));
  if (state === 'SUBMITTED') history.push(entry('沈编', 'submitted', '2026-11-21T06:00:00Z'));
  if (state === 'WITHDRAWN') history.push(entry('陆审', 'withdrawn', '2026-11-18T06:00:00Z', '文件已经到期'));
  const edits = changed && known ? { title: `${item.title}（修订）`, conditions: [...item.conditions.slice(0, -1), '职工不超过300人'], validTo: '2027-12-31', rule: RULE } : {};
  return {
    ...item, ...edits, rule: edits.rule ?? ruleOf(item), ruleText: edits.rule ? linesOf(RULE.when) : item.ruleText, ruleErrors: [], state,
    version: changed ? 4 : 3, releasedVersion: known && state !== 'WITHDRAWN' ? 3 : null, submittedBy: state === 'SUBMITTED' ? 'editor1' : null, updatedBy: '沈编', updatedAt: history.at(-1).at, history,
  };
}

const all = items.map(stored);
const label = (key) => fields.find((field) => field.key === key)?.label;

function linesOf(condition, depth = 0, lines = []) {
  const joins = { all: '下面各项都满足', any: '下面满足任意一项', not: '下面这项不成立' };
  lines.push({ depth, text: joins[condition.kind] ?? condition.text ?? `${label(condition.fact) ?? condition.fact ?? ''} ${condition.op ?? ''} ${condition.value ?? ''}`, clause: null });
  for (const child of [condition.of ?? []].flat()) linesOf(child, depth + 1, lines);
  return lines;
}

function find(id) {
  const one = all.find((item) => item.id === id);
  if (!one) throw new Problem(404, 'not-found', '没有找到这个条目');
  return one;
}

function current(id, version) {
  const one = find(id);
  if (version !== one.version) throw new Problem(409, 'conflict', '已被他人更新', { detail: '您打开之后，别人保存过这个条目。' });
  return one;
}

function moved(act, state, verb) {
  return ({ user, id, body }) => {
    const me = whoIs(user, 'editor');
    const one = current(id, body.version);
    if (act === 'approve' && one.submittedBy === user) throw new Problem(403, 'four-eyes', '不能审核自己提交的条目', { detail: '请由另一位编辑审核发布。' });
    one.history.push(entry(me.name, verb, NOW, body.reason ?? null));
    Object.assign(one, { state, updatedAt: NOW, updatedBy: me.name, submittedBy: act === 'submit' ? user : one.submittedBy });
    if (act === 'approve') one.releasedVersion = one.version;
    return one;
  };
}

function save({ user, id, body }) {
  const me = whoIs(user, 'editor');
  if (!body.draft.title?.trim()) throw new Problem(422, 'invalid', '有内容需要改一改', { errors: [{ field: 'draft.title', code: 'required', message: '请填写标题' }] });
  const one = id ? current(id, body.version) : { ...items[0], id: `new-${all.length}`, version: 0, history: [], releasedVersion: null, submittedBy: null, ruleErrors: [] };
  if (!id) all.unshift(one);
  Object.assign(one, body.draft, { state: 'DRAFT', version: one.version + 1, updatedBy: me.name, updatedAt: NOW, ruleText: body.draft.rule ? linesOf(body.draft.rule.when) : null });
  one.history.push(entry(me.name, id ? 'saved' : 'created', NOW));
  return one;
}

function list({ user, query }) {
  whoIs(user, 'editor');
  const q = query.get('q') ?? '';
  const found = all.filter((item) => (!query.has('state') || item.state === query.get('state')) && `${item.title}${item.documentTitle}`.includes(q));
  const page = Number(query.get('page') ?? 0);
  const size = Number(query.get('size') ?? 20);
  return { total: found.length, items: found.slice(page * size, (page + 1) * size).map((item) => ({ ...item, hasRule: item.rule !== null })) };
}

function dryRun({ user, id, body }) {
  whoIs(user, 'editor');
  const one = find(id);
  const rule = body?.rule ?? one.rule;
  if (!rule) throw new Problem(409, 'no-rule', '这个版本没有机器规则，不能试算。');
  refuseWrong(rule);
  return trial(rule, one.version, one.releasedVersion && ruleOf(one) ? { version: one.releasedVersion, rule: ruleOf(one) } : null);
}

export const editorAnswers = {
  'GET /editor/items': list,
  'POST /editor/items': save,
  'GET /editor/items/{id}': ({ user, id }) => (whoIs(user, 'editor'), find(id)),
  'PUT /editor/items/{id}': save,
  'POST /editor/items/{id}/submit': moved('submit', 'SUBMITTED', 'submitted'),
  'POST /editor/items/{id}/approve': moved('approve', 'RELEASED', 'approved'),
  'POST /editor/items/{id}/return': moved('return', 'DRAFT', 'returned'),
  'POST /editor/items/{id}/withdraw': moved('withdraw', 'WITHDRAWN', 'withdrawn'),
  'POST /editor/items/{id}/dry-run': dryRun,
  ...ruleAnswers,
  'POST /admin/search/rebuild': ({ user }) => (whoIs(user, 'admin'), { items: items.length }),
};
