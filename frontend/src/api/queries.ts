import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, type Query } from './client';
import type {
  AssessmentView,
  CodesView,
  ConfigView,
  DocumentsView,
  DocumentView,
  EnterpriseView,
  FactCatalogView,
  FactSheet,
  HomeView,
  InboxView,
  ItemView,
  NotificationView,
  QuestionsView,
  SearchView,
  SuggestionsView,
} from './types';

/** Facts about facts (catalog, codes, settings) change with a release, not while a page is open. */
const STABLE = { staleTime: Number.POSITIVE_INFINITY };

export const configQuery = queryOptions({
  queryKey: ['config'],
  queryFn: ({ signal }) => call<ConfigView>('/config', { signal }),
  ...STABLE,
});

export const useConfig = () => useQuery(configQuery);

export const useHome = () =>
  useQuery({ queryKey: ['home'], queryFn: ({ signal }) => call<HomeView>('/home', { signal }) });

export const useSearch = (query: Query) =>
  useQuery({
    queryKey: ['items', query],
    queryFn: ({ signal }) => call<SearchView>('/items', { query, signal }),
    placeholderData: keepPreviousData,
  });

export const useSuggestions = (q: string) =>
  useQuery({
    queryKey: ['suggestions', q],
    queryFn: ({ signal }) => call<SuggestionsView>('/suggestions', { query: { q }, signal }),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Items whose name or text fits, for choosing one. */
export const useItemChoices = (q: string) =>
  useQuery({
    queryKey: ['items', 'choices', q],
    queryFn: ({ signal }) => call<SearchView>('/items', { query: { q, size: 8 }, signal }),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  });

export const useItem = (id: string) =>
  useQuery({
    queryKey: ['item', id],
    queryFn: ({ signal }) => call<ItemView>(`/items/${encodeURIComponent(id)}`, { signal }),
  });

export const useDocuments = (query: Query) =>
  useQuery({
    queryKey: ['documents', query],
    queryFn: ({ signal }) => call<DocumentsView>('/documents', { query, signal }),
    placeholderData: keepPreviousData,
  });

export const useDocument = (id: string) =>
  useQuery({
    queryKey: ['document', id],
    queryFn: ({ signal }) => call<DocumentView>(`/documents/${encodeURIComponent(id)}`, { signal }),
  });

export const useFactCatalog = () =>
  useQuery({ queryKey: ['facts'], queryFn: ({ signal }) => call<FactCatalogView>('/facts', { signal }), ...STABLE });

export const useCodes = (system: string | null) =>
  useQuery({
    queryKey: ['codes', system],
    queryFn: ({ signal }) => call<CodesView>(`/codes/${system}`, { signal }),
    enabled: system !== null,
    ...STABLE,
  });

export const useQuestions = () =>
  useQuery({
    queryKey: ['questions'],
    queryFn: ({ signal }) => call<QuestionsView>('/assessments/questions', { signal }),
    ...STABLE,
  });

/** The answer to a set of facts. The last result stays on the screen while a new one is worked out. */
export const useAssessment = (facts: FactSheet) =>
  useQuery({
    queryKey: ['assessment', facts],
    queryFn: ({ signal }) => call<AssessmentView>('/assessments', { method: 'POST', body: { facts }, signal }),
    placeholderData: keepPreviousData,
  });

export const usePolicies = () =>
  useQuery({
    queryKey: ['policies'],
    queryFn: ({ signal }) => call<AssessmentView>('/enterprise/policies', { signal }),
  });

export const useEnterprise = () =>
  useQuery({ queryKey: ['enterprise'], queryFn: ({ signal }) => call<EnterpriseView>('/enterprise', { signal }) });

export type FactsForm = { version: number; facts: FactSheet };

/** Saves facts of one's own; what follows from them (matches, questions) is read again. */
export function useSaveFacts() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (form: FactsForm) => call<EnterpriseView>('/enterprise/facts', { method: 'PUT', body: form }),
    onSuccess: (saved) => {
      client.setQueryData(['enterprise'], saved);
      return client.invalidateQueries({ queryKey: ['policies'] });
    },
  });
}

export const useInbox = (page: number, size: number, enabled = true) =>
  useQuery({
    queryKey: ['inbox', page, size],
    queryFn: ({ signal }) => call<InboxView>('/inbox', { query: { page, size }, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });

export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: NotificationView['id'] | 'all') => call<void>(id === 'all' ? '/inbox/read-all' : `/inbox/${id}/read`, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['inbox'] }),
  });
}
