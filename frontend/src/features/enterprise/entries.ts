import type { EnterpriseView, ListElement } from '../../api/types';

const same = (one: ListElement, other: ListElement) => JSON.stringify(one) === JSON.stringify(other);

/** The entries of a list as the profile has them now. */
export function entriesOf(enterprise: EnterpriseView, key: string): ListElement[] {
  return (enterprise.facts.find((fact) => fact.key === key)?.value ?? []) as ListElement[];
}

/**
 * The list with one entry put in (`before` null), replaced, or taken out (`next` null). An entry that has meanwhile gone is
 * put in again rather than written over another.
 */
export function withEntry(entries: ListElement[], before: ListElement | null, next: ListElement | null): ListElement[] {
  const at = before === null ? -1 : entries.findIndex((entry) => same(entry, before));
  if (next === null) return at < 0 ? entries : entries.toSpliced(at, 1);
  return at < 0 ? [...entries, next] : entries.with(at, next);
}
