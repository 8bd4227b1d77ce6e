import type { RuleErrorView, Severity } from '../../../api/ruleTypes';
import { at, isObject, type Json, type JsonObject, type Path, placeOf, textOf } from './json';

/** Kinds that stand over a list of things which have facts of their own. */
export const LIST_KINDS = ['some', 'none', 'count', 'sum'];

/** The places of the conditions right inside a condition or an amount, filled or not yet. */
export function innerPlaces(value: Json | undefined, path: Path): Path[] {
  if (!isObject(value)) return [];
  const under = path[0] === 'amount' && !path.includes('when') && !path.includes('where') ? amountPlaces(value) : conditionPlaces(value);
  return under.map((steps) => [...path, ...steps]);
}

function conditionPlaces(value: JsonObject): Path[] {
  const kind = textOf(value.kind) ?? '';
  if (kind === 'not') return [['of']];
  if (kind === 'all' || kind === 'any') return each(value.of, (index) => ['of', index]);
  if (kind === 'tiers') return each(value.tiers, (index) => ['tiers', index, 'then']);
  if (kind === 'score') return each(value.parts, (part) => ['parts', part]).flatMap((part) => each(inside(value, part, 'cases'), (one) => [...part, 'cases', one, 'when']));
  return LIST_KINDS.includes(kind) ? where(value, []) : [];
}

function amountPlaces(value: JsonObject): Path[] {
  if (value.kind === 'times') return [['of']];
  if (value.kind !== 'tiers') return [...where(value.base, ['base']), ...where(value.count, ['count'])];
  const tiers = Array.isArray(value.tiers) ? value.tiers : [];
  return tiers.flatMap((tier, index) => {
    const when: Path[] = isObject(tier) && tier.when !== undefined && tier.when !== null ? [['tiers', index, 'when']] : [];
    return [...when, ['tiers', index, 'amount']];
  });
}

/** The condition on a list's entries, in a quantity perhaps some way down. */
function where(holder: Json | undefined, path: Path): Path[] {
  if (!isObject(holder)) return [];
  if (isObject(holder.of)) return where(holder.of, [...path, 'of']);
  return holder.where !== undefined && holder.where !== null ? [[...path, 'where']] : [];
}

function inside(value: JsonObject, path: Path, name: string): Json | undefined {
  return at(value, [...path, name]);
}

function each(list: Json | undefined, step: (index: number) => Path): Path[] {
  return Array.isArray(list) ? list.map((_, index) => step(index)) : [];
}

/** Every condition and amount of a rule, those that hold others before those that they hold. */
export function allPlaces(rule: Json): Path[] {
  const found: Path[] = [];
  const open: Path[] = [['amount'], ['when']];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    found.push(path);
    open.push(...innerPlaces(at(rule, path), path).toReversed());
  }
  return found;
}

/** `rest` is where within the condition or amount, such as `value` or `codes[1]`; empty for the whole. */
export type Problem = { code: string; message: string; severity: Severity; place: string; rest: string };

/** Problems under the condition or amount that they belong to; those of the rule as a whole under the empty place. */
export function problemsByPlace(rule: Json, problems: RuleErrorView[]): Map<string, Problem[]> {
  const places = allPlaces(rule).map(placeOf);
  const byPlace = new Map<string, Problem[]>();
  for (const { code, message, path, severity } of problems) {
    const place = holderOf(path, places);
    const rest = path.slice(place.length).replace(/^\./, '');
    const list = byPlace.get(place) ?? [];
    byPlace.set(place, [...list, { code, message, severity, place, rest }]);
  }
  return byPlace;
}

function holderOf(path: string, places: string[]): string {
  const holders = places.filter((place) => path === place || (path.startsWith(place) && /^[.[]/.test(path.slice(place.length))));
  return holders.reduce((longest, place) => (place.length > longest.length ? place : longest), '');
}
