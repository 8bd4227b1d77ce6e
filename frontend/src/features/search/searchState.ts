import type { Query } from '../../api/client';
import type { FacetName } from '../../api/types';

export type FilterName = 'obtain' | 'benefitType' | 'region' | 'department' | 'documentId' | 'status';
export type Filter = { name: FilterName; facet: FacetName; label: string };

/** The filters in the order in which they help most. */
export const filters: Filter[] = [
  { name: 'obtain', facet: 'obtain', label: '怎么拿' },
  { name: 'benefitType', facet: 'benefitType', label: '支持方式' },
  { name: 'region', facet: 'region', label: '适用地区' },
  { name: 'department', facet: 'department', label: '主管部门' },
  { name: 'status', facet: 'status', label: '有效性' },
  { name: 'documentId', facet: 'document', label: '所属文件' },
];

export type Sort = 'relevance' | 'newest' | 'amount';
export type SearchState = { q: string; chosen: Record<FilterName, string[]>; sort: Sort; page: number };

export const PAGE_SIZE = 20;
const SORTS = new Set<Sort>(['relevance', 'newest', 'amount']);

/** The address holds the whole state of a search, so that it can be sent to a colleague. */
export function readState(params: URLSearchParams): SearchState {
  const page = Number(params.get('page') ?? 1);
  const sort = params.get('sort') as Sort;
  return {
    q: params.get('q')?.trim() ?? '',
    chosen: Object.fromEntries(filters.map(({ name }) => [name, params.getAll(name)])) as SearchState['chosen'],
    sort: SORTS.has(sort) ? sort : 'relevance',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

export function writeState({ q, chosen, sort, page }: SearchState): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const { name } of filters) for (const value of chosen[name]) params.append(name, value);
  if (sort !== 'relevance') params.set('sort', sort);
  if (page > 1) params.set('page', String(page));
  return params.toString();
}

/** Pages are counted from 1 for people and from 0 by the server. */
export function queryOf({ q, chosen, sort, page }: SearchState): Query {
  return { q, ...chosen, sort, page: page - 1, size: PAGE_SIZE };
}

export function toggled(state: SearchState, name: FilterName, value: string): SearchState {
  const before = state.chosen[name];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...state, page: 1, chosen: { ...state.chosen, [name]: after } };
}

export function cleared(state: SearchState): SearchState {
  return { ...readState(new URLSearchParams()), q: state.q, sort: state.sort };
}

export function chosenCount({ chosen }: SearchState): number {
  return Object.values(chosen).reduce((count, values) => count + values.length, 0);
}
