import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { call, localLogin } from '../../api/client';
import { configQuery } from '../../api/queries';
import { token } from '../../api/token';
import type { ConfigView, MeView } from '../../api/types';
import { Page } from '../../components/page/Page';
import { ErrorState } from '../../components/states/ErrorState';
import { PageSkeleton } from '../../components/states/Skeletons';
import { oidcSignIn, oidcSignOut, startOidc } from './oidc';
import { leadingRole, type Session, SessionContext } from './session';

function useMe(bearer: string | null) {
  return useQuery({
    queryKey: ['me', bearer],
    queryFn: ({ signal }) => call<MeView>('/me', { signal }),
    enabled: bearer !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** True once an identity provider (where there is one) has said who is here. */
function useStarted(config: ConfigView | undefined): boolean {
  const [started, setStarted] = useState(false);
  useEffect(() => {
    if (!config) return;
    const start = config.oidc ? startOidc(config.oidc) : Promise.resolve();
    void start.catch(() => token.drop()).then(() => setStarted(true));
  }, [config]);
  return started;
}

/** What belongs to one account must not be seen by the next one in the same tab. */
function useForgetOnChange(bearer: string | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (bearer !== null) return;
    client.removeQueries({ predicate: ({ queryKey }) => PRIVATE.has(String(queryKey[0])) });
  }, [bearer, client]);
}

const PRIVATE = new Set(['me', 'policies', 'enterprise', 'enterprises', 'inbox', 'requests', 'request', 'editor', 'summary']);

export function SessionProvider({ children }: { children: ReactNode }) {
  const config = useQuery(configQuery);
  const started = useStarted(config.data);
  const bearer = useSyncExternalStore(token.watch, token.read);
  const me = useMe(started ? bearer : null);
  useForgetOnChange(bearer);

  const session = useMemo<Session | null>(() => {
    if (!config.data) return null;
    const who = bearer === null ? null : (me.data ?? null);
    return {
      config: config.data,
      me: who,
      role: who === null ? null : leadingRole(who.roles),
      signIn: async (username, password) => token.keep(await localLogin(username, password)),
      signInElsewhere: (back) => void oidcSignIn(back),
      signOut: () => (config.data.oidc ? void oidcSignOut() : token.drop()),
    };
  }, [config.data, me.data, bearer]);

  if (config.isError) return <Failed query={config} />;
  if (session === null || !started || (bearer !== null && me.isPending)) return <PageSkeleton />;
  if (bearer !== null && me.isError) return <Failed query={me} />;
  return <SessionContext value={session}>{children}</SessionContext>;
}

function Failed({ query }: { query: UseQueryResult<unknown> }) {
  return (
    <Page>
      <ErrorState error={query.error} retry={() => void query.refetch()} page />
    </Page>
  );
}
