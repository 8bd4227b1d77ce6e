import { createContext, useContext } from 'react';
import type { ConfigView, MeView, Role } from '../../api/types';
import { paths } from '../../lib/paths';

export type Session = {
  config: ConfigView;
  /** Null for a visitor. */
  me: MeView | null;
  role: Role | null;
  signIn: (username: string, password: string) => Promise<void>;
  /** Leaves for the identity provider's page (only where login is by OIDC). */
  signInElsewhere: (back: string) => void;
  signOut: () => void;
};

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session around this page');
  return session;
}

/** The day it is for the city, as the server says it. */
export function useToday(): string {
  return useSession().config.today;
}

const ORDER: Role[] = ['supervisor', 'dispatcher', 'official', 'editor', 'enterprise', 'admin'];

/** Whoever has several roles sees the map of the first of these. */
export function leadingRole(roles: string[]): Role | null {
  return ORDER.find((role) => roles.includes(role)) ?? null;
}

/** Where one's work starts after signing in. */
export function landingOf(role: Role | null): string {
  if (role === 'enterprise') return paths.policies();
  if (role === 'official') return paths.desk();
  if (role === 'supervisor') return paths.supervision();
  if (role === 'dispatcher') return paths.dispatch();
  return role === 'editor' ? paths.editorItems() : paths.home();
}
