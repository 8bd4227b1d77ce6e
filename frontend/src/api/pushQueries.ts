import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './client';
import type {
  ChannelName,
  DeliveriesView,
  DeliveryState,
  DeliveryView,
  InboxSettingsForm,
  InboxSettingsView,
  WebhookForm,
  WebhookSecretView,
  WebhooksView,
  WebhookView,
} from './pushTypes';

const SETTINGS = ['inbox-settings'];
const DELIVERIES = ['deliveries'];
const WEBHOOKS = ['webhooks'];

export const useInboxSettings = () =>
  useQuery({ queryKey: SETTINGS, queryFn: ({ signal }) => call<InboxSettingsView>('/inbox/settings', { signal }), refetchOnWindowFocus: false });

/** What the server answers is what the page then shows. */
function useSettingsAct<Input>(act: (input: Input) => Promise<InboxSettingsView>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: (settings) => client.setQueryData(SETTINGS, settings) });
}

export const useSaveSettings = () =>
  useSettingsAct((body: InboxSettingsForm) => call<InboxSettingsView>('/inbox/settings', { method: 'PUT', body }));

export const useProveEmail = () =>
  useSettingsAct((email: string) => call<InboxSettingsView>('/inbox/settings/email', { method: 'POST', body: { email } }));

export const useVerifyEmail = () =>
  useSettingsAct((code: string) => call<InboxSettingsView>('/inbox/settings/email/verify', { method: 'POST', body: { code } }));

export function useRemoveEmail() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<void>('/inbox/settings/email', { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: SETTINGS }),
  });
}

export type DeliveryFilter = { state: DeliveryState | null; channel: ChannelName | null };

/** Deliveries move by themselves; the page looks again now and then. */
const EVERY_MILLIS = 10_000;

export const useDeliveries = (filter: DeliveryFilter, page: number, size: number) =>
  useQuery({
    queryKey: [...DELIVERIES, filter, page, size],
    queryFn: ({ signal }) => call<DeliveriesView>('/admin/deliveries', { query: { ...filter, page, size }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MILLIS,
  });

/** One that failed, or all of them. */
export function useRetryDelivery() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: DeliveryView['id'] | 'all') =>
      call<void>(id === 'all' ? '/admin/deliveries/retry-failed' : `/admin/deliveries/${id}/retry`, { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: DELIVERIES }),
  });
}

export const useWebhooks = () =>
  useQuery({ queryKey: WEBHOOKS, queryFn: ({ signal }) => call<WebhooksView>('/admin/webhooks', { signal }) });

function useWebhookAct<Input, Answer>(act: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => client.invalidateQueries({ queryKey: WEBHOOKS }) });
}

export const useCreateWebhook = () =>
  useWebhookAct((body: WebhookForm) => call<WebhookSecretView>('/admin/webhooks', { method: 'POST', body }));

export const useSaveWebhook = (id: WebhookView['id']) =>
  useWebhookAct((body: WebhookForm) => call<WebhookView>(`/admin/webhooks/${id}`, { method: 'PUT', body }));

export const useRenewSecret = ({ id, version }: Pick<WebhookView, 'id' | 'version'>) =>
  useWebhookAct<void, WebhookSecretView>(() => call<WebhookSecretView>(`/admin/webhooks/${id}/secret`, { method: 'POST', body: { version } }));
