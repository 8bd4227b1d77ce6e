import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './client';
import type { EnterpriseRefView, EnterpriseView, ResultView } from './types';
import type { DeskCounts, DeskPart, RequestActForm, RequestForm, RequestsView, RequestState, RequestView, SimilarView } from './workTypes';

/** A number; out of an address it comes as its text. */
type Id = RequestView['id'] | string;

export type RequestsFilter = { state?: RequestState; scope?: 'OPEN' | 'OVER' | 'ALL'; overdue?: boolean; q?: string; department?: string; desk?: DeskPart };

const PAGE = 100;
const MOST = 500;

/** A whole worklist, most urgent first, as far as one person can work through it: people count and group over all of it. */
async function worklist(filter: RequestsFilter, signal: AbortSignal): Promise<RequestsView> {
  const part = (page: number) => call<RequestsView>('/requests', { query: { ...filter, page, size: PAGE }, signal });
  const first = await part(0);
  const pages = Math.ceil(Math.min(first.total, MOST) / PAGE);
  const rest = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, at) => part(at + 1)));
  return { ...first, items: [first, ...rest].flatMap(({ items }) => items) };
}

export const useRequests = (filter: RequestsFilter = {}, enabled = true) =>
  useQuery({
    enabled,
    queryKey: ['requests', 'list', filter],
    queryFn: ({ signal }) => worklist(filter, signal),
    placeholderData: keepPreviousData,
  });

/** How much the department has open, part by part. */
export const useDeskCounts = (q: string) =>
  useQuery({
    queryKey: ['requests', 'desk', q],
    queryFn: ({ signal }) => call<DeskCounts>('/requests/desk', { query: { q }, signal }),
    placeholderData: keepPreviousData,
  });

export const useRequest = (id: Id, enabled = true) =>
  useQuery({
    queryKey: ['requests', 'one', String(id)],
    queryFn: ({ signal }) => call<RequestView>(`/requests/${encodeURIComponent(id)}`, { signal }),
    enabled,
  });

/** Why the firm was judged as it doubts; for the office it is one more look that is written down, so read only when asked. */
export const useDoubted = (id: Id, enabled: boolean) =>
  useQuery({
    queryKey: ['requests', 'doubt', String(id)],
    queryFn: ({ signal }) => call<ResultView>(`/requests/${encodeURIComponent(id)}/doubt`, { signal }),
    enabled,
  });

/** One page of them, counted from 0. */
export const useRequestPage = (filter: RequestsFilter, page: number, size: number) =>
  useQuery({
    queryKey: ['requests', 'page', filter, page, size],
    queryFn: ({ signal }) => call<RequestsView>('/requests', { query: { ...filter, page, size }, signal }),
    placeholderData: keepPreviousData,
  });

/** What the firm has open already and may be the same; asked only once there is something to compare. */
export const useSimilar = ({ category, title, itemId }: Pick<RequestForm, 'category' | 'title' | 'itemId'>, enabled: boolean) =>
  useQuery({
    queryKey: ['requests', 'similar', category, title, itemId],
    queryFn: ({ signal }) => call<SimilarView[]>('/requests/similar', { query: { category, title, itemId }, signal }),
    enabled,
    placeholderData: keepPreviousData,
  });

/** What is sent, under a key that makes a repetition count once. */
type Filing<Form> = { form: Form; idempotencyKey: string };

function useFiling<Form>(send: (filing: Filing<Form>) => Promise<RequestView>) {
  const client = useQueryClient();
  // Not awaited: what the page does next must not wait for lists to be read again.
  return useMutation({ mutationFn: send, onSettled: () => void client.invalidateQueries({ queryKey: ['requests'] }) });
}

export const useFileRequest = () =>
  useFiling(({ form, idempotencyKey }: Filing<RequestForm>) => call<RequestView>('/requests', { method: 'POST', body: form, idempotencyKey }));

export const useRegisterRequest = () =>
  useFiling(({ form, idempotencyKey }: Filing<{ uscc: string; content: RequestForm }>) =>
    call<RequestView>('/requests/registered', { method: 'POST', body: form, idempotencyKey }),
  );

/** Keeps what is written so far; null for a draft that is not kept yet. */
export type DraftRef = Pick<RequestView, 'id' | 'version'> | null;

/** `file`: files it with these words. */
export const useSaveDraft = () =>
  useFiling(({ form: { draft, content, file }, idempotencyKey }: Filing<{ draft: DraftRef; content: RequestForm; file: boolean }>) =>
    draft === null
      ? call<RequestView>('/requests/drafts', { method: 'POST', body: content, idempotencyKey })
      : call<RequestView>(`/requests/${encodeURIComponent(draft.id)}`, { method: 'PUT', body: { content, version: draft.version, file } }),
  );

/** `version`: what the user had seen. With the same key it is done once. */
type Act = RequestActForm & { idempotencyKey?: string };

/** One act on a request. Whatever comes of it, the page then shows the request as it is now. */
export function useRequestAct({ id }: Pick<RequestView, 'id'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ idempotencyKey, ...form }: Act) =>
      call<RequestView>(`/requests/${encodeURIComponent(id)}/acts`, { method: 'POST', body: form, idempotencyKey }),
    onSuccess: (request) => client.setQueryData(['requests', 'one', String(id)], request),
    onSettled: () => void client.invalidateQueries({ queryKey: ['requests'] }),
  });
}

/** Every look-up is written down by the server, so nothing is asked before the reader asks. */
export const useEnterpriseSearch = (q: string) =>
  useQuery({
    queryKey: ['enterprises', 'search', q],
    queryFn: ({ signal }) => call<EnterpriseRefView[]>('/enterprises', { query: { q }, signal }),
    enabled: q !== '',
    staleTime: 5 * 60_000,
  });

export const useEnterpriseFile = (uscc: string) =>
  useQuery({
    queryKey: ['enterprises', 'file', uscc],
    queryFn: ({ signal }) => call<EnterpriseView>(`/enterprises/${encodeURIComponent(uscc)}`, { signal }),
    staleTime: 5 * 60_000,
  });
