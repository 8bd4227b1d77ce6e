import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './client';
import type { DepartmentContact, DispatchRoute, DispatchRouteForm, DispatchSuggestion, RequestView } from './workTypes';

const ROUTES = ['dispatch', 'routes'];
const CONTACTS = ['dispatch', 'contacts'];

export const useRoutes = () => useQuery({ queryKey: ROUTES, queryFn: ({ signal }) => call<DispatchRoute[]>('/directory/routes', { signal }) });

export const useContacts = () =>
  useQuery({ queryKey: CONTACTS, queryFn: ({ signal }) => call<DepartmentContact[]>('/directory/contacts', { signal }) });

/** Where the directory would send it. */
export const useSuggestions = ({ id, version }: Pick<RequestView, 'id' | 'version'>) =>
  useQuery({
    queryKey: ['dispatch', 'suggestions', id, version],
    queryFn: ({ signal }) => call<DispatchSuggestion[]>('/directory/suggestions', { query: { request: id }, signal }),
  });

/** Whatever comes of it, the directory is read again: somebody else may have been faster. */
function useDirectoryAct<Input>(act: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => client.invalidateQueries({ queryKey: ['dispatch'] }) });
}

/** `id` null: a new row. */
export const useSaveRoute = () =>
  useDirectoryAct(({ id, form }: { id: number | null; form: DispatchRouteForm }) =>
    id === null ? call('/directory/routes', { method: 'POST', body: form }) : call(`/directory/routes/${id}`, { method: 'PUT', body: form }),
  );

export const useRemoveRoute = () =>
  useDirectoryAct(({ id, version }: Pick<DispatchRoute, 'id' | 'version'>) => call(`/directory/routes/${id}`, { method: 'DELETE', query: { version } }));

export const useSaveContact = () =>
  useDirectoryAct(({ department, ...body }: DepartmentContact) =>
    call(`/directory/contacts/${encodeURIComponent(department)}`, { method: 'PUT', body }),
  );
