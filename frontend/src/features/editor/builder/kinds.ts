import type { FactFieldView } from '../../../api/types';
import { isObject, type Json, type JsonObject, textOf } from './json';

/** Every kind of condition, in the words of the builder. */
export const kindWords: Record<string, string> = {
  all: '下面各项都满足',
  any: '下面满足任意一项',
  not: '下面这项不成立',
  compare: '与定值比较',
  between: '介于',
  in: '属于',
  is: '是或否',
  age: '满若干时间',
  within: '在一段时间内',
  ratio: '两数之比',
  growth: '增长率',
  formula: '按公式计算',
  score: '评分表',
  relative: '与公布的数比较',
  recognition: '资质荣誉',
  some: '清单里有',
  none: '清单里没有',
  count: '清单里的个数',
  sum: '清单里的合计',
  tiers: '门槛分档',
  judgement: '由人认定',
};

export const isGroup = (value: Json | undefined): value is JsonObject => isObject(value) && ['all', 'any', 'not'].includes(String(value.kind));
export const isKnown = (value: Json | undefined): value is JsonObject => isObject(value) && Object.hasOwn(kindWords, String(value.kind));

/** A condition that says something sensible of a fact, to begin with. */
export function conditionOn({ key, type, elements }: FactFieldView): JsonObject {
  if (type === 'flag') return { kind: 'is', fact: key, value: true };
  if (type === 'code' || type === 'codes' || type === 'text') return { kind: 'in', fact: key, codes: [] };
  if (type === 'date') return { kind: 'within', fact: key, last: 'P3Y' };
  if (type === 'yearly') return { kind: 'compare', fact: key, op: '>=', year: 'previous' };
  if (type === 'list') return isHonours(elements) ? { kind: 'recognition', name: [] } : { kind: 'some', list: key };
  return { kind: 'compare', fact: key, op: '>=' };
}

/** The list that `recognition` asks about is known by what its entries have. */
export function isHonours(elements: FactFieldView[]): boolean {
  return elements.some(({ key }) => key === 'recognisedOn');
}

const beginnings: Record<string, JsonObject> = {
  all: { kind: 'all', of: [] },
  any: { kind: 'any', of: [] },
  not: { kind: 'not' },
  ratio: { kind: 'ratio', op: '>=', year: 'previous' },
  growth: { kind: 'growth', form: 'yoy', until: 'previous', op: '>=' },
  formula: { kind: 'formula', of: [{}], op: '>=' },
  relative: { kind: 'relative', op: '>', reference: {} },
  score: { kind: 'score', parts: [{ cases: [{}] }], op: '>=' },
  tiers: { kind: 'tiers', tiers: [{}, {}] },
  judgement: { kind: 'judgement' },
};

/** Kinds that do not begin with one fact. */
export const otherKinds = Object.keys(beginnings);
export const beginning = (kind: string): JsonObject => structuredClone(beginnings[kind] ?? { kind });

/** The same place said in another way: the document's words and clause stay, and so does what both ways have in common. */
export function changed(from: JsonObject, to: JsonObject): JsonObject {
  const keep: JsonObject = {};
  for (const name of ['text', 'clause']) if (from[name] !== undefined) keep[name] = from[name];
  return { kind: to.kind ?? null, ...keep, ...to };
}

/** A way of asking about one fact, as one choice: `compare:>=`, `between`, `is:true`. */
export type Way = { value: string; label: string };

const comparisons: Way[] = [
  { value: 'compare:>=', label: '≥ 不低于' },
  { value: 'compare:>', label: '> 高于' },
  { value: 'compare:<=', label: '≤ 不高于' },
  { value: 'compare:<', label: '< 低于' },
  { value: 'compare:=', label: '= 等于' },
  { value: 'compare:!=', label: '≠ 不等于' },
];
const dateWords: Record<string, string> = { '>=': '不早于', '>': '晚于', '<=': '不晚于', '<': '早于', '=': '就在', '!=': '不在' };
const listWays: Way[] = ['some', 'none', 'count', 'sum'].map((kind) => ({ value: kind, label: kindWords[kind]! }));

export function waysOf({ type, elements }: Pick<FactFieldView, 'type' | 'elements'>): Way[] {
  const between = { value: 'between', label: '介于（含两端）' };
  if (type === 'number') return [...comparisons, between];
  if (type === 'yearly') return [...comparisons, between, { value: 'growth', label: '增长率' }];
  if (type === 'flag') return [{ value: 'is:true', label: '为“是”' }, { value: 'is:false', label: '为“否”' }];
  if (type === 'date') {
    const compared = comparisons.map(({ value }) => ({ value, label: dateWords[value.slice(8)]! }));
    return [{ value: 'within', label: '在一段时间内' }, { value: 'age', label: '到判定日已满' }, ...compared, between];
  }
  if (type === 'list') return isHonours(elements) ? [{ value: 'recognition', label: '具有资质荣誉' }, ...listWays] : listWays;
  return [{ value: 'in', label: '属于' }];
}

export function wayOf(condition: JsonObject): string {
  const { kind } = condition;
  if (kind === 'compare') return `compare:${textOf(condition.op) ?? ''}`;
  return kind === 'is' ? `is:${String(condition.value)}` : String(kind);
}

/** The condition asked in another way. What the new way has no room for goes; what it needs begins sensibly. */
export function inWay(condition: JsonObject, way: string, field: FactFieldView): JsonObject {
  const [kind = '', sign = ''] = way.split(':');
  if (kind === 'is') return { ...condition, kind, value: sign === 'true' };
  if (kind === 'compare' && condition.kind === 'compare') return { ...condition, op: sign };
  const about = { fact: field.key, ...(field.type === 'yearly' ? { year: condition.year ?? condition.until ?? 'previous' } : {}) };
  if (kind === 'compare') return changed(condition, { kind, ...about, op: sign, ...valueOf(condition) });
  if (kind === 'between') return changed(condition, { kind, ...about, ...(condition.value === undefined ? {} : { from: condition.value }) });
  if (kind === 'growth') return changed(condition, { ...beginning(kind), fact: field.key });
  if (kind === 'within') return changed(condition, { kind, ...about, last: 'P3Y' });
  if (kind === 'age') return changed(condition, { kind, ...about, atLeast: 'P1Y' });
  if (kind === 'recognition') return changed(condition, { kind, name: [] });
  return changed(condition, { kind, list: field.key, ...listParts(condition, kind) });
}

function valueOf({ value, from, to }: JsonObject): JsonObject {
  const kept = value ?? from ?? to;
  return kept === undefined || kept === null ? {} : { value: kept };
}

function listParts({ where, last, dateField, op, value, field }: JsonObject, kind: string): JsonObject {
  const counted: Record<string, Json | undefined> = kind === 'some' || kind === 'none' ? {} : { op: op ?? '>=', value };
  const parts = { ...(kind === 'sum' ? { field } : {}), ...counted, where, last, dateField };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as JsonObject;
}
