import { readSeed } from './seeds.mjs';
import { fields } from './facts.mjs';

const label = (key) => fields.find((field) => field.key === key)?.label ?? key ?? '？';
const unit = (key) => fields.find((field) => field.key === key)?.unit ?? '';
const names = new Map();
const nameOf = (system, code) => {
  if (!system) return code;
  if (!names.has(system)) names.set(system, new Map(readSeed(`codes/${system}.json`).codes.map(({ code: one, name }) => [one, name])));
  return names.get(system).get(code) ?? code;
};
const SIGNS = { '>=': '≥', '<=': '≤', '!=': '≠' };
const YEARS = { current: '本年', previous: '上年' };
const figure = (value, of) => (of === '比率' ? `${Math.round(value * 1e4) / 100}%` : of === '元' && value % 1e4 === 0 ? `${value / 1e4}万元` : `${value ?? '？'}${of}`);

/** One condition in words. A toy of the real text form. */
export function sentence(condition) {
  const { kind, fact, op, value, year } = condition;
  const about = `${YEARS[year] ?? (year ? `${year}年` : '')}${label(fact)}`;
  const codes = (list, system) => [list ?? []].flat().map((code) => nameOf(system, code)).join('、') || '？';
  switch (kind) {
    case 'compare':
      return `${about} ${SIGNS[op] ?? op} ${figure(value, unit(fact))}`;
    case 'between':
      return `${about}介于${figure(condition.from, unit(fact))}至${figure(condition.to, unit(fact))}`;
    case 'is':
      return `${about}为“${value ? '是' : '否'}”`;
    case 'in':
      return `${about}属于${codes(condition.codes, fields.find(({ key }) => key === fact)?.codeSystem)}`;
    case 'recognition':
      return `具有${codes(condition.name, 'honour')}`;
    case 'judgement':
      return `由${condition.by ?? '？'}认定：${condition.text ?? '？'}`;
    case 'some':
    case 'none':
    case 'count':
    case 'sum':
      return `${label(condition.list)}${{ some: '中有', none: '中没有', count: '的个数', sum: '的合计' }[kind]}${condition.where ? `（${sentence(condition.where)}）` : ''}`;
    case 'all':
    case 'any':
      return (condition.of ?? []).map(sentence).join(kind === 'all' ? '，并且' : '，或者');
    default:
      return condition.text ?? `${kind}…`;
  }
}

const JOINS = { all: '全部满足：', any: '满足其一：', not: '不得：' };

function lines(condition, depth) {
  const join = JOINS[condition?.kind];
  const indent = '　'.repeat(depth);
  if (!join) return [`${indent}${depth ? '· ' : ''}${condition ? sentence(condition) : '（空）'}`];
  return [`${indent}${depth ? '· ' : ''}${join}`, ...[condition.of ?? []].flat().flatMap((one) => lines(one, depth + 1))];
}

const known = new Map();

export function canonical(rule) {
  const most = rule.amount?.value ?? rule.amount?.cap;
  const money = rule.amount && rule.amount.kind !== 'none' ? [`给多少：${most ? `最高${figure(most, '元')}` : '分情形'}`] : [];
  const text = ['谁符合', ...lines(rule.when, 0), ...money].join('\n');
  known.set(text, rule);
  return text;
}

/** Reads only what it has once written; and of a changed figure, in one place, it makes the new rule. */
export function fromText(text) {
  const figures = /\d+(\.\d+)?/g;
  for (const [written, rule] of known) {
    if (written === text) return { rule, errors: [] };
    if (written.replace(figures, '#') !== text.replace(figures, '#')) continue;
    const [was, is] = [written.match(figures), text.match(figures)];
    const at = was.findIndex((one, nth) => one !== is[nth]);
    const changed = JSON.parse(JSON.stringify(rule).replace(`"value":${was[at]}`, `"value":${is[at]}`));
    return { rule: changed, errors: [] };
  }
  return { rule: null, errors: [{ code: 'UNREADABLE', path: '', message: `第 ${text.split('\n').length} 行没有读懂，请照上面的写法。`, severity: 'ERROR' }] };
}
