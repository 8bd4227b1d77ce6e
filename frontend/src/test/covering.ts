/** As few of the given as together have everything that any of them has: what is slow to try is tried on these. */
export function covering<T>(all: readonly T[], has: (one: T) => string[]): T[] {
  const chosen: T[] = [];
  const seen = new Set<string>();
  for (const one of all.toSorted((a, b) => has(b).length - has(a).length)) {
    const fresh = has(one).filter((trait) => !seen.has(trait));
    if (fresh.length === 0) continue;
    for (const trait of fresh) seen.add(trait);
    chosen.push(one);
  }
  return chosen;
}

/** Every kind in a rule with every member that it has there. */
export function traitsOf(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(traitsOf))];
  if (typeof value !== 'object' || value === null) return [];
  const kind = 'kind' in value ? String(value.kind) : '';
  const own = Object.entries(value).flatMap(([name, member]) => [`${kind}.${name}:${typeof member}`, ...traitsOf(member)]);
  return [...new Set(own)];
}

/** Named things a few at a time, each batch under the name of its first. */
export function batches<T>(all: readonly (readonly [string, T])[], size: number): [string, (readonly [string, T])[]][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, nth) => [all[nth * size]![0], all.slice(nth * size, (nth + 1) * size)]);
}
