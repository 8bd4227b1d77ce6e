/** A rule as it is written. Nothing is assumed of its shape: a wrong rule can be opened, shown and mended like a right one. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [name: string]: Json };
export type Step = string | number;
export type Path = readonly Step[];

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** `when.of[1].value`, as the checker names places. */
export function placeOf(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

export function at(root: Json | undefined, path: Path): Json | undefined {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else if (isObject(value) && typeof step === 'string') value = value[step];
    else return undefined;
  }
  return value;
}

const names = new WeakMap<object, string>();
let next = 0;

/** A name that stays with a condition while it is edited and moved, for React's keys and for jumping to it. */
export function nameOf(value: Json | undefined, fallback: string): string {
  if (typeof value !== 'object' || value === null) return fallback;
  const known = names.get(value);
  if (known !== undefined) return known;
  next += 1;
  const given = `c${next}`;
  names.set(value, given);
  return given;
}

/** The same thing, edited: it keeps its name. */
export function renamed<T extends object>(edited: T, was: Json | undefined): T {
  if (typeof was === 'object' && was !== null && names.has(was)) names.set(edited, names.get(was)!);
  return edited;
}

/** A copy of the tree in which one place is another; `undefined` takes the place away. */
export function put(root: Json, path: Path, value: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  if (typeof step === 'number') return Array.isArray(root) ? renamed(inList(root, step, rest, value), root) : root;
  const holder = isObject(root) ? root : {};
  const inner = rest.length === 0 ? value : put(holder[step] ?? null, rest, value);
  return renamed(withMember(holder, step, inner), root);
}

function inList(list: Json[], step: number, rest: Path, value: Json | undefined): Json[] {
  if (rest.length === 0 && value === undefined) return list.toSpliced(step, 1);
  return list.toSpliced(step, 1, rest.length === 0 ? value! : put(list[step] ?? null, rest, value));
}

/** Members keep their order, so that a diff of the JSON shows what changed and nothing else. */
export function withMember(holder: JsonObject, name: string, value: Json | undefined): JsonObject {
  if (value !== undefined) return { ...holder, [name]: value };
  const { [name]: _, ...others } = holder;
  return others;
}

/** A copy whose parts have no names yet. */
export function copied(value: Json): Json {
  return structuredClone(value);
}
