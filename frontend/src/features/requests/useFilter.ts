import { useSearchParams } from 'react-router';
import type { RequestState } from '../../api/workTypes';
import { stateWords } from './words';

/** `over`: all that is over, where no one state is chosen. */
export type Filter = { state: RequestState | null; over: boolean; overdue: boolean; q: string; department: string | null };

/** The filters live in the address, so that a view can be linked to and gone back to. */
export function useFilter(): [Filter, (change: Partial<Filter>) => void] {
  const [search, setSearch] = useSearchParams();
  const state = search.get('state');
  const filter: Filter = {
    state: state !== null && state in stateWords ? (state as RequestState) : null,
    over: search.get('over') === 'true',
    overdue: search.get('overdue') === 'true',
    q: search.get('q') ?? '',
    department: search.get('department'),
  };
  const change = (part: Partial<Filter>) => setSearch(queryOf({ ...filter, ...part }), { replace: true });
  return [filter, change];
}

export function queryOf({ state = null, over = false, overdue = false, q = '', department = null }: Partial<Filter>): URLSearchParams {
  const query = new URLSearchParams();
  if (state) query.set('state', state);
  if (over) query.set('over', 'true');
  if (overdue) query.set('overdue', 'true');
  if (department !== null) query.set('department', department);
  if (q) query.set('q', q);
  return query;
}
