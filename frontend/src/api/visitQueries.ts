import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './client';
import type { Narrowed, Present } from './present';
import type { components } from './schema';

type Schemas = components['schemas'];
export type VisitKind = Schemas['VisitKind'];
export type VisitRowView = Present<Schemas['VisitRowView']>;
export type VisitsView = Narrowed<Present<Schemas['VisitsView']>, { items: VisitRowView[] }>;
export type VisitProblemView = Present<Schemas['VisitProblemView']>;
export type VisitView = Narrowed<Present<Schemas['VisitView']>, { problems: VisitProblemView[] }>;
export type VisitForm = Schemas['VisitForm'];
export type RaisedForm = Schemas['RaisedForm'];

export type VisitsFilter = { kind?: VisitKind; q?: string; page: number };

/** Rows of a page of the list. */
export const SIZE = 20;

const oneKey = (id: number | string) => ['visits', 'one', String(id)];

export const useVisits = ({ kind, q, page }: VisitsFilter) =>
  useQuery({
    queryKey: ['visits', 'list', kind, q, page],
    queryFn: ({ signal }) => call<VisitsView>('/visits', { query: { kind, q, page: page - 1, size: SIZE }, signal }),
    placeholderData: keepPreviousData,
  });

export const useVisit = (id: string) =>
  useQuery({ queryKey: oneKey(id), queryFn: ({ signal }) => call<VisitView>(`/visits/${encodeURIComponent(id)}`, { signal }) });

/** What was asked is in the loop afterwards, so the lists of requests are old as well. */
function useSaved() {
  const client = useQueryClient();
  return (visit: VisitView) => {
    client.setQueryData(oneKey(visit.id), visit);
    return Promise.all([['visits', 'list'], ['requests']].map((queryKey) => client.invalidateQueries({ queryKey })));
  };
}

type Recording = { visit: VisitForm; problems: RaisedForm[]; idempotencyKey: string };

export const useRecordVisit = () =>
  useMutation({
    mutationFn: ({ idempotencyKey, ...body }: Recording) => call<VisitView>('/visits', { method: 'POST', body, idempotencyKey }),
    onSuccess: useSaved(),
  });

export const useChangeVisit = ({ id, version }: VisitView) =>
  useMutation({
    mutationFn: (visit: VisitForm) => call<VisitView>(`/visits/${id}`, { method: 'PUT', body: { visit, version } }),
    onSuccess: useSaved(),
  });

type Raising = { problems: RaisedForm[]; idempotencyKey: string };

export const useRaiseProblems = ({ id, version }: VisitView) =>
  useMutation({
    mutationFn: ({ problems, idempotencyKey }: Raising) => call<VisitView>(`/visits/${id}/problems`, { method: 'POST', body: { problems, version }, idempotencyKey }),
    onSuccess: useSaved(),
  });
