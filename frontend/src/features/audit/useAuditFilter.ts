import { useSearchParams } from 'react-router';

const NAMES = ['actor', 'kind', 'subject', 'from', 'to'] as const;
export type AuditFilter = Record<(typeof NAMES)[number], string>;

/** The filters live in the address, so that a view can be linked to and gone back to. */
export function useAuditFilter(): [AuditFilter, (change: Partial<AuditFilter>) => void] {
  const [search, setSearch] = useSearchParams();
  const filter = Object.fromEntries(NAMES.map((name) => [name, search.get(name) ?? ''])) as AuditFilter;
  const change = (part: Partial<AuditFilter>) =>
    setSearch(Object.fromEntries(Object.entries({ ...filter, ...part }).filter(([, value]) => value !== '')), { replace: true });
  return [filter, change];
}
