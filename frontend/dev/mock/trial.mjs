import { belongs, city, labelsOf } from './city.mjs';
import { fields } from './facts.mjs';
import { sentence } from './ruleText.mjs';

const field = (key) => fields.find((one) => one.key === key);
const signs = { '=': (a, b) => a === b, '!=': (a, b) => a !== b, '<': (a, b) => a < b, '<=': (a, b) => a <= b, '>': (a, b) => a > b, '>=': (a, b) => a >= b };
const YEARS = { current: 2026, previous: 2025, 'current-2': 2024 };
const inYear = (value, year) => (value && typeof value === 'object' ? value[YEARS[year] ?? year] : value);

/** true, false, or null for unknown. A toy: enough for the pages, no substitute for the rule engine. */
export function holds(condition, facts) {
  const value = inYear(facts[condition.fact], condition.year);
  const unknown = value === undefined || value === null;
  switch (condition.kind) {
    case 'all':
      return condition.of.reduce((so, one) => (so === false ? false : and(so, holds(one, facts))), true);
    case 'any':
      return not(condition.of.reduce((so, one) => and(so, not(holds(one, facts))), true));
    case 'not':
      return not(holds(condition.of, facts));
    case 'compare':
      return unknown ? null : signs[condition.op](value, condition.value);
    case 'between':
      return unknown ? null : (condition.from ?? -Infinity) <= value && value <= (condition.to ?? Infinity);
    case 'is':
      return unknown ? null : value === condition.value;
    case 'in':
      return unknown ? null : [condition.codes].flat().some((code) => belongs(field(condition.fact)?.codeSystem, value, code));
    case 'recognition':
      return facts.honours ? facts.honours.some(({ name }) => [condition.name].flat().includes(name)) : null;
    default:
      return null;
  }
}

const not = (value) => (value === null ? null : !value);
const and = (a, b) => (a === false || b === false ? false : a === null || b === null ? null : true);
const verdictOf = (value) => (value === null ? 'UNKNOWN' : value ? 'MET' : 'UNMET');

function slices(verdicts, key) {
  const found = new Map();
  city.forEach(({ facts }, at) => {
    const code = facts[key] ?? '';
    const slice = found.get(code) ?? { code, label: labelsOf[key].get(code) ?? '未登记', met: 0, unknown: 0, unmet: 0 };
    slice[verdicts[at].toLowerCase()] += 1;
    found.set(code, slice);
  });
  return [...found.values()].sort((a, b) => b.met - a.met || b.unknown - a.unknown);
}

function parts(condition, path = 'when', found = []) {
  if (condition.kind === 'all') condition.of.forEach((one, at) => parts(one, `${path}.of[${at}]`, found));
  else found.push({ path, condition });
  return found;
}

function excluding(when) {
  const conditions = parts(when);
  const failing = city.map(({ facts }) => conditions.map(({ condition }) => holds(condition, facts) === false));
  const counted = conditions.map(({ path, condition }, at) => ({
    path, text: condition.text ?? sentence(condition),
    excludes: failing.filter((row) => row[at]).length,
    alone: failing.filter((row) => row[at] && row.filter(Boolean).length === 1).length,
  }));
  return counted.filter(({ excludes }) => excludes > 0).sort((a, b) => b.excludes - a.excludes);
}

const most = ({ amount }) => amount?.value ?? amount?.cap ?? amount?.caps?.[0]?.value ?? null;

function spendOf(rule, met) {
  const each = most(rule);
  const untold = (text) => ({ atLeast: null, atMost: null, text, firms: 0, sampled: false });
  if (!rule.amount) return untold('未载明金额');
  if (met === 0) return untold('没有符合的企业');
  if (each === null) return untold('金额以部门核定为准');
  const atMost = each * met;
  const exact = rule.amount.kind === 'fixed';
  return { atLeast: exact ? atMost : null, atMost, text: `${exact ? '约' : '最高'}${(atMost / 1e8).toFixed(2)}亿元`, firms: met, sampled: false };
}

/** What a rule would do to the made-up city, beside another rule when one is in force. */
export function trial(rule, version, inForce) {
  const started = performance.now();
  const verdicts = city.map(({ facts }) => verdictOf(holds(rule.when, facts)));
  const count = (verdict) => verdicts.filter((one) => one === verdict).length;
  const before = inForce && city.map(({ facts }) => verdictOf(holds(inForce.rule.when, facts)));
  const turned = (test) => verdicts.filter((now, at) => test(now, before[at])).length;
  const sample = ['MET', 'UNKNOWN', 'UNMET'].flatMap((verdict) => city.filter((_, at) => verdicts[at] === verdict).slice(0, 3).map(({ facts: _, ...firm }) => ({ ...firm, verdict, why: why[verdict] })));
  return {
    version, firms: city.length, met: count('MET'), unknown: count('UNKNOWN'), unmet: count('UNMET'), tookMillis: Math.ceil(performance.now() - started),
    byRegion: slices(verdicts, 'region'), byIndustry: slices(verdicts, 'industry'), bySize: slices(verdicts, 'size'),
    spend: spendOf(rule, count('MET')), sample, excluding: excluding(rule.when),
    difference: before && {
      againstVersion: inForce.version, nowMet: turned((now, was) => now === 'MET' && was !== 'MET'), noLongerMet: turned((now, was) => now !== 'MET' && was === 'MET'),
      otherwise: turned((now, was) => now !== was && now !== 'MET' && was !== 'MET'),
    },
  };
}

const why = { MET: '各项条件都满足。', UNKNOWN: '有的信息还没有登记，补上才能判定。', UNMET: '有一项条件没有达到。' };
