import { at, copied, isObject, type Json, type Path, put, renamed } from './json';

/** What can be done to a whole condition, wherever it stands. Each answers the new rule. */
export type Spot = { list: Path; index: number };

/** The list that a condition stands in; null where there is room for one only. */
export function spotOf(path: Path): Spot | null {
  const index = path.at(-1);
  return typeof index === 'number' && path.at(-2) === 'of' ? { list: path.slice(0, -1), index } : null;
}

export function listAt(rule: Json, path: Path): Json[] {
  const list = at(rule, path);
  return Array.isArray(list) ? list : [];
}

export function insert(rule: Json, { list, index }: Spot, condition: Json): Json {
  const now = listAt(rule, list);
  return put(rule, list, renamed(now.toSpliced(index, 0, condition), now));
}

/** Takes a condition out. Where only one has room, its holder stays with an empty place that the checker will name. */
export function remove(rule: Json, path: Path): Json {
  return put(rule, path, undefined);
}

export function shift(rule: Json, path: Path, by: -1 | 1): Json {
  const spot = spotOf(path);
  if (spot === null) return rule;
  return move(rule, path, { list: spot.list, index: by < 0 ? spot.index - 1 : spot.index + 2 });
}

/** Moves a condition before `to`, counted before it was taken out. Into itself it cannot go. */
export function move(rule: Json, from: Path, to: Spot): Json {
  const spot = spotOf(from);
  const moving = at(rule, from);
  if (spot === null || moving === undefined || isWithin(to.list, from)) return rule;
  if (to.index < 0 || to.index > listAt(rule, to.list).length) return rule;
  const same = isWithin(to.list, spot.list) && to.list.length === spot.list.length;
  if (same) {
    const without = listAt(rule, spot.list).toSpliced(spot.index, 1);
    const index = to.index > spot.index ? to.index - 1 : to.index;
    return put(rule, spot.list, renamed(without.toSpliced(index, 0, moving), listAt(rule, spot.list)));
  }
  return remove(insert(rule, to, moving), afterInsert(from, to));
}

/** Where a place is after something was put in at `to`. */
function afterInsert(path: Path, { list, index }: Spot): Path {
  const step = path[list.length];
  if (!isWithin(path, list) || typeof step !== 'number' || step < index) return path;
  return path.with(list.length, step + 1);
}

export function isWithin(path: Path, holder: Path): boolean {
  return path.length >= holder.length && holder.every((step, index) => step === path[index]);
}

export function duplicate(rule: Json, path: Path): Json {
  const spot = spotOf(path);
  const one = at(rule, path);
  return spot === null || one === undefined ? rule : insert(rule, { ...spot, index: spot.index + 1 }, copied(one));
}

export type Join = 'all' | 'any' | 'not';

export function wrap(rule: Json, path: Path, kind: Join): Json {
  const one = at(rule, path);
  return one === undefined ? rule : put(rule, path, kind === 'not' ? { kind, of: one } : { kind, of: [one] });
}

/** A group gives its place to what it holds; its own words and clause go with it. */
export function unwrap(rule: Json, path: Path): Json {
  const group = at(rule, path);
  if (!isObject(group)) return rule;
  const inner = Array.isArray(group.of) ? group.of : group.of === undefined ? [] : [group.of];
  const spot = spotOf(path);
  if (spot === null) return inner.length === 1 ? put(rule, path, inner[0]) : rule;
  const now = listAt(rule, spot.list);
  return put(rule, spot.list, renamed(now.toSpliced(spot.index, 1, ...inner), now));
}

/** The way up of a condition: out of its group, to stand right after it. Null where the group's own holder has no list. */
export function outer(path: Path): Spot | null {
  const spot = spotOf(path);
  const group = spot && spotOf(spot.list.slice(0, -1));
  return group && { ...group, index: group.index + 1 };
}
