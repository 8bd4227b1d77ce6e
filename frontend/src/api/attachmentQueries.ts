import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, fetchFile } from './client';
import type { Narrowed, Present } from './present';
import type { components } from './schema';
import { sendFile } from './upload';

type Schemas = components['schemas'];
export type AttachmentView = Present<Schemas['AttachmentView']>;
export type AttachmentsView = Narrowed<Present<Schemas['AttachmentsView']>, { attachments: AttachmentView[] }>;

const address = (requestId: number) => `/requests/${requestId}/attachments`;

/** While a file waits for its virus scan the list asks again this often. */
const EVERY_MILLIS = 15_000;

export const useAttachments = (requestId: number) =>
  useQuery({
    queryKey: ['requests', 'attachments', requestId],
    queryFn: ({ signal }) => call<AttachmentsView>(address(requestId), { signal }),
    refetchInterval: ({ state: { data } }) => (data?.attachments.some(({ scan, downloadable }) => scan !== 'INFECTED' && !downloadable) ? EVERY_MILLIS : false),
  });

export const attach = (requestId: number, file: File, idempotencyKey: string, onProgress: (share: number) => void) =>
  sendFile<AttachmentView>(address(requestId), file, { idempotencyKey, onProgress });

/** Adding and removing are acts: the request has a new version and a longer history afterwards. */
export function useRequestRenewal() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['requests'] });
}

export function useDetach(requestId: number) {
  const renew = useRequestRenewal();
  return useMutation({
    mutationFn: (id: number) => call<void>(`${address(requestId)}/${id}`, { method: 'DELETE' }),
    onSettled: renew,
  });
}

export const useAttachmentFile = (requestId: number) => useMutation({ mutationFn: ({ id }: AttachmentView) => fetchFile(`${address(requestId)}/${id}`, '*/*') });
