import { Problem } from './problem.mjs';
import { fields } from './facts.mjs';
import { whoIs } from './session.mjs';
import { canonical, fromText } from './ruleText.mjs';

const KINDS = ['all', 'any', 'not', 'compare', 'between', 'in', 'is', 'age', 'within', 'ratio', 'growth', 'recognition', 'some', 'none', 'count', 'sum', 'tiers', 'judgement', 'formula', 'score', 'relative'];
const error = (code, path, message) => ({ code, path, message, severity: 'ERROR' });
const NEEDED = { compare: ['fact', 'op', 'value'], is: ['fact', 'value'], in: ['fact', 'codes'], ratio: ['of', 'to', 'value'], judgement: ['by', 'text'], recognition: ['name'], some: ['list'], none: ['list'], tiers: ['on'] };
const words = { fact: '问哪项信息', op: '怎样比较', value: '数值', codes: '属于哪些', of: '前项', to: '后项', by: '由谁认定', text: '认定什么', name: '哪些资质荣誉', list: '哪个清单', on: '按哪个数分档' };

function own(condition, path) {
  if (!condition || typeof condition !== 'object') return [error('MISSING_PROPERTY', path, '这里需要一个条件')];
  if (!KINDS.includes(condition.kind)) return [error('UNKNOWN_KIND', `${path}.kind`, `没有“${condition.kind}”这种条件`)];
  const field = fields.find(({ key }) => key === condition.fact);
  const found = (NEEDED[condition.kind] ?? []).filter((name) => condition[name] === undefined).map((name) => error('MISSING_PROPERTY', `${path}.${name}`, `还没有填${words[name]}`));
  if (condition.fact && !field && !path.includes('where')) found.push(error('UNKNOWN_FACT', `${path}.fact`, `没有“${condition.fact}”这项信息`));
  if (condition.codes?.length === 0) found.push(error('EMPTY_GROUP', `${path}.codes`, '还没有选属于哪些'));
  if (typeof condition.value === 'string') found.push(error('WRONG_TYPE', `${path}.value`, `${field?.label ?? '这里'}要写数字`));
  if (field?.unit === '比率' && condition.value > 2) found.push(error('IMPLAUSIBLE_VALUE', `${path}.value`, `${field.label}是比率，${condition.value * 100}% 不像是真的`));
  if (condition.of?.length === 0) found.push(error('EMPTY_GROUP', `${path}.of`, '这一组还没有条件'));
  return found;
}

function errorsOf(condition, path) {
  const inner = ['all', 'any'].includes(condition?.kind) && Array.isArray(condition.of) ? condition.of.map((one, at) => [one, `${path}.of[${at}]`]) : condition?.kind === 'not' ? [[condition.of, `${path}.of`]] : [];
  if (Array.isArray(condition?.tiers)) inner.push(...condition.tiers.map((tier, at) => [tier.then, `${path}.tiers[${at}].then`]));
  return [...own(condition, path), ...inner.flatMap(([one, at]) => errorsOf(one, at))];
}

function warningsOf(rule) {
  const list = rule.when?.kind === 'all' ? (rule.when.of ?? []) : [];
  const seen = new Set();
  return list.flatMap((one, at) => {
    const text = JSON.stringify({ ...one, text: null });
    const twice = seen.has(text);
    seen.add(text);
    return twice ? [{ code: 'DUPLICATE', path: `when.of[${at}]`, message: '和前面一条相同，去掉一条意思不变', severity: 'WARNING' }] : [];
  });
}

function check({ user, body: { rule } }) {
  whoIs(user, 'editor');
  const errors = rule.schema === 1 ? errorsOf(rule.when, 'when') : [error('UNSUPPORTED_SCHEMA', 'schema', 'schema 应为 1')];
  return { errors, warnings: warningsOf(rule), text: [], canonical: errors.length === 0 ? canonical(rule) : null };
}

export const ruleAnswers = {
  'POST /editor/rules/check': check,
  'POST /editor/rules/from-text': ({ user, body: { text } }) => (whoIs(user, 'editor'), fromText(text)),
};

export function refuseWrong(rule) {
  const errors = errorsOf(rule.when, 'when');
  if (errors.length > 0) throw new Problem(422, 'invalid', '规则里有需要改的地方', { errors: errors.map(({ code, path, message }) => ({ field: `rule.${path}`, code, message })) });
}
