import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './client';
import type { FaqForm, FaqState, FaqView, FeedbackItemView, ItemFaqView, ItemFeedbackView, Notice, NoticeForm, TopicsView, UnclearClause } from './trustTypes';

const FAQS = ['editor', 'faq'];

/** What others asked about an item. Without an item there is nothing to ask for. */
export const useItemFaq = (itemId: string | null) =>
  useQuery({
    queryKey: ['item', itemId, 'faq'],
    queryFn: ({ signal }) => call<ItemFaqView>(`/items/${encodeURIComponent(itemId!)}/faq`, { signal }),
    enabled: itemId !== null,
  });

export const useEditorFaqs = (query: { itemId?: string; state?: FaqState }) =>
  useQuery({ queryKey: [...FAQS, query], queryFn: ({ signal }) => call<{ entries: FaqView[] }>('/editor/faq', { query, signal }) });

type NewFaq = { itemId: string; faq: FaqForm; sourceRequest: number | null; idempotencyKey: string };

function useFaqMutation<T>(mutationFn: (form: T) => Promise<FaqView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: ({ itemId }) =>
      Promise.all([FAQS, ['item', itemId, 'faq']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

export const useCreateFaq = () =>
  useFaqMutation(({ idempotencyKey, ...body }: NewFaq) => call<FaqView>('/editor/faq', { method: 'POST', body, idempotencyKey }));

export const useSaveFaq = (id: number) =>
  useFaqMutation((body: { version: number; faq: FaqForm }) => call<FaqView>(`/editor/faq/${id}`, { method: 'PUT', body }));

export type FaqAct = 'submit' | 'approve' | 'return' | 'withdraw';

export const useFaqAct = (id: number) =>
  useFaqMutation(({ act, ...body }: { act: FaqAct; version: number; reason?: string }) => call<FaqView>(`/editor/faq/${id}/${act}`, { method: 'POST', body }));

export const useFeedback = () =>
  useQuery({ queryKey: ['feedback'], queryFn: ({ signal }) => call<{ items: FeedbackItemView[] }>('/editor/feedback', { signal }) });

export const useItemFeedback = (itemId: string) =>
  useQuery({
    queryKey: ['feedback', itemId],
    queryFn: ({ signal }) => call<ItemFeedbackView>(`/editor/feedback/${encodeURIComponent(itemId)}`, { signal }),
  });

const unclear = (requestId: number) => `/feedback/requests/${requestId}/unclear`;

export const useUnclearClauses = (requestId: number) =>
  useQuery({ queryKey: ['unclear', requestId], queryFn: ({ signal }) => call<{ clauses: UnclearClause[] }>(unclear(requestId), { signal }) });

export function useMarkUnclear(requestId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { clause: string; note: string }) => call<{ clauses: UnclearClause[] }>(unclear(requestId), { method: 'POST', body }),
    onSuccess: (marked) => client.setQueryData(['unclear', requestId], marked),
  });
}

const TOPICS = ['topics'];

/** A notice on its way is looked at again until it has reached everybody. */
export const useTopics = () =>
  useQuery({
    queryKey: TOPICS,
    queryFn: ({ signal }) => call<TopicsView>('/feedback/topics', { signal }),
    refetchInterval: ({ state: { data } }) => (data?.topics.some(({ notices }) => notices.some(({ finishedAt }) => finishedAt === null)) ? 3000 : false),
  });

export const useNoticeTrial = (form: NoticeForm | null) =>
  useQuery({
    queryKey: [...TOPICS, 'trial', form],
    queryFn: ({ signal }) => call<{ firms: number }>('/feedback/topics/notices/trial', { method: 'POST', body: form, signal }),
    enabled: form !== null,
    gcTime: 0,
  });

export function useSendNotice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NoticeForm) => call<Notice>('/feedback/topics/notices', { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: TOPICS }),
  });
}
