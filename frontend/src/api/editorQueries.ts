import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, type Query } from './client';
import { isProblem } from './problem';
import type { ItemView } from './types';
import type { DryRunView, RuleCheckView, RuleFromTextView, RuleJson } from './ruleTypes';
import type { EditorItemDetailView, EditorItemsView, ItemDraft } from './workTypes';

const address = (id: string) => `/editor/items/${encodeURIComponent(id)}`;
const oneKey = (id: string) => ['editor', 'item', id];

export const useEditorItems = (query: Query) =>
  useQuery({
    queryKey: ['editor', 'items', query],
    queryFn: ({ signal }) => call<EditorItemsView>('/editor/items', { query, signal }),
    placeholderData: keepPreviousData,
  });

/** Not renewed behind an editor's back: what is being worked on changes only when asked for. */
export const useEditorItem = (id: string, enabled = true) =>
  useQuery({
    queryKey: oneKey(id),
    queryFn: ({ signal }) => call<EditorItemDetailView>(address(id), { signal }),
    enabled,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** What the public sees now; null when the item was never released or has been withdrawn. */
export const useReleased = (id: string) =>
  useQuery({
    queryKey: ['editor', 'released', id],
    queryFn: ({ signal }) =>
      call<ItemView>(`/items/${encodeURIComponent(id)}`, { signal }).catch((problem: unknown) => {
        if (isProblem(problem, 404)) return null;
        throw problem;
      }),
  });

/** The item as it is on the server now, without touching what an editor has open. */
export const useLatestItem = () => useMutation({ mutationFn: (id: string) => call<EditorItemDetailView>(address(id)) });

type Save = { id: string | null; version: number; draft: ItemDraft };

export function useSaveItem() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, draft }: Save) =>
      id === null
        ? call<EditorItemDetailView>('/editor/items', { method: 'POST', body: { draft } })
        : call<EditorItemDetailView>(address(id), { method: 'PUT', body: { version, draft } }),
    onSuccess: (saved) => {
      client.setQueryData(oneKey(saved.id), saved);
      return client.invalidateQueries({ queryKey: ['editor', 'items'] });
    },
  });
}

export type EditorialAct = 'submit' | 'approve' | 'return' | 'withdraw';
type Editorial = { act: EditorialAct; version: number; reason?: string };

export function useEditorialAct(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ act, ...body }: Editorial) => call<EditorItemDetailView>(`${address(id)}/${act}`, { method: 'POST', body }),
    onSuccess: (item) => {
      client.setQueryData(oneKey(id), item);
      void client.invalidateQueries({ queryKey: ['editor', 'released', id] });
      return client.invalidateQueries({ queryKey: ['editor', 'items'] });
    },
  });
}

export const useRuleCheck = (rule: RuleJson | null) =>
  useQuery({
    queryKey: ['editor', 'rule-check', rule],
    queryFn: ({ signal }) => call<RuleCheckView>('/editor/rules/check', { method: 'POST', body: { rule }, signal }),
    enabled: rule !== null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Reads a rule back from its text form. */
export const useRuleFromText = () =>
  useMutation({ mutationFn: (text: string) => call<RuleFromTextView>('/editor/rules/from-text', { method: 'POST', body: { text } }) });

export type Trial = { version: number } | { rule: RuleJson };

/** A trial over all firms takes time, so it runs only when asked for. */
export function useDryRun(id: string) {
  return useMutation({
    mutationFn: (trial: Trial) => call<DryRunView>(`${address(id)}/dry-run`, { method: 'POST', body: trial }),
  });
}
