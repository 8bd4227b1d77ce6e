import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, fetchFile } from './client';
import type { ImportMappingsView, ImportMappingView, ImportsView, ImportState, ImportView } from './firmTypes';

const MAPPINGS = ['imports', 'mappings'];
const LIST = ['imports', 'list'];
const oneKey = (batch: string) => ['imports', 'one', batch];
const address = (batch: string) => `/imports/${encodeURIComponent(batch)}`;

/** While the server works on a batch, its page asks again this often. */
const EVERY_MILLIS = 1500;
export const atWork = (state: ImportState) => state === 'RECEIVING' || state === 'APPLYING';

export const useImportMappings = () =>
  useQuery({ queryKey: MAPPINGS, queryFn: ({ signal }) => call<ImportMappingsView>('/imports/mappings', { signal }) });

/** Saves a mapping over the version it was read in; version 0 makes a new one. */
export function useSaveMapping() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: ImportMappingView) =>
      call<ImportMappingView>(`/imports/mappings/${encodeURIComponent(id)}`, { method: 'PUT', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: MAPPINGS }),
  });
}

export const useImports = (page: number, size: number) =>
  useQuery({
    queryKey: [...LIST, page, size],
    queryFn: ({ signal }) => call<ImportsView>('/imports', { query: { page, size }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (data?.imports.some(({ state }) => atWork(state)) ? EVERY_MILLIS * 2 : false),
  });

export const useImport = (batch: string) =>
  useQuery({
    queryKey: oneKey(batch),
    queryFn: ({ signal }) => call<ImportView>(address(batch), { signal }),
    refetchInterval: ({ state: { data } }) => (data && atWork(data.state) ? EVERY_MILLIS : false),
  });

export type Upload = { mapping: string; batch: string; file: File };

export function useUpload() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ mapping, batch, file }: Upload) => {
      const body = new FormData();
      body.append('mapping', mapping);
      body.append('batch', batch);
      body.append('file', file);
      return call<ImportView>('/imports', { method: 'POST', body });
    },
    onSuccess: (started) => {
      client.setQueryData(oneKey(started.batch), started);
      return client.invalidateQueries({ queryKey: LIST });
    },
  });
}

type ImportAct = { act: 'apply'; skipBad: boolean } | { act: 'cancel' };

export function useImportAct(batch: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ act, ...body }: ImportAct) => call<ImportView>(`${address(batch)}/${act}`, { method: 'POST', body }),
    onSettled: () => Promise.all([oneKey(batch), LIST].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

/** Every wrong row, as a table for the department that supplied the file. */
export const useErrorReport = (batch: string) => useMutation({ mutationFn: () => fetchFile(`${address(batch)}/errors.csv`, 'text/csv') });
