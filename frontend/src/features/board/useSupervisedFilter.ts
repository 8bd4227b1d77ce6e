import { useSearchParams } from 'react-router';

/** What a list of the board is narrowed by; each is a parameter of the address and of the server. */
const names = ['light', 'state', 'department', 'category', 'region', 'handler', 'item', 'level', 'only', 'scope', 'q', 'filedFrom', 'filedTo'] as const;

export type FilterName = (typeof names)[number];
export type SupervisedFilter = Partial<Record<FilterName, string>>;

/** The filters live in the address, so that a view can be linked to and gone back to. A change begins at the first page. */
export function useSupervisedFilter() {
  const [search, setSearch] = useSearchParams();
  const filter: SupervisedFilter = {};
  for (const name of names) {
    const value = search.get(name);
    if (value !== null && value !== '') filter[name] = value;
  }
  const page = Math.max(1, Number(search.get('page') ?? 1) || 1);
  const change = (part: Partial<Record<FilterName, string | null>>) => {
    const next = new URLSearchParams(search);
    next.delete('page');
    for (const [name, value] of Object.entries(part)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setSearch(next);
  };
  const turn = (to: number) => {
    const next = new URLSearchParams(search);
    if (to > 1) next.set('page', String(to));
    else next.delete('page');
    setSearch(next);
  };
  return { filter, page, change, turn };
}

export const queryOf = (filter: SupervisedFilter): string => new URLSearchParams(Object.entries(filter)).toString();
