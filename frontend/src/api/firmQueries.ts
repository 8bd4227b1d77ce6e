import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './client';
import type { AuthorisationsView, AuthorisationView, DecisionsView } from './firmTypes';
import { isProblem } from './problem';

/** What was decided on an item for this firm, newest first; nothing where no decision was stored yet. */
export const useDecisions = (itemId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['policies', 'decisions', itemId],
    queryFn: ({ signal }) =>
      call<DecisionsView>(`/enterprise/policies/${encodeURIComponent(itemId)}/decisions`, { signal }).catch((failure: unknown) => {
        if (isProblem(failure, 404)) return { decisions: [] };
        throw failure;
      }),
    enabled,
  });

const AUTHORISATIONS = ['authorisations'];

export const useAuthorisations = () =>
  useQuery({ queryKey: AUTHORISATIONS, queryFn: ({ signal }) => call<AuthorisationsView>('/enterprise/authorisations', { signal }) });

type Grant = Pick<AuthorisationView, 'source' | 'version' | 'granted'>;

/** Gives or takes back the use of a source's data; profile and policies are read again, whatever comes of it. */
export function useAuthorise() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ source, ...body }: Grant) =>
      call<unknown>(`/enterprise/authorisations/${encodeURIComponent(source)}`, { method: 'PUT', body }),
    onSettled: () =>
      Promise.all([AUTHORISATIONS, ['enterprise'], ['policies']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
