import type Keycloak from 'keycloak-js';
import type { ConfigView } from '../../api/types';
import { token } from '../../api/token';

const KEY = 'huiqitong.oidc';
let keycloak: Keycloak | null = null;

type Kept = { token?: string; refreshToken?: string; idToken?: string };

function kept(): Kept {
  return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Kept;
}

function keep(): void {
  const { token: access, refreshToken, idToken } = keycloak!;
  if (!access) return;
  sessionStorage.setItem(KEY, JSON.stringify({ token: access, refreshToken, idToken }));
  token.keep(access);
}

function forget(): void {
  sessionStorage.removeItem(KEY);
  token.drop();
}

/** Keycloak's issuer is `<server>/realms/<realm>`. */
export function issuerParts(issuer: string): { url: string; realm: string } {
  const [url = '', realm = ''] = issuer.replace(/\/$/, '').split('/realms/');
  return { url, realm };
}

async function renew(): Promise<void> {
  try {
    await keycloak!.updateToken(30);
    keep();
  } catch {
    forget();
  }
}

/** Takes up the session of this tab, or the answer that the login page has just sent back in the address. */
export async function startOidc(oidc: NonNullable<ConfigView['oidc']>): Promise<void> {
  const { default: Adapter } = await import('keycloak-js');
  keycloak = new Adapter({ ...issuerParts(oidc.issuer), clientId: oidc.clientId });
  token.renewBy(renew);
  const signedIn = await keycloak.init({ ...kept(), pkceMethod: 'S256', checkLoginIframe: false });
  if (signedIn) keep();
  else forget();
}

export function oidcSignIn(back: string): Promise<void> {
  return keycloak!.login({ redirectUri: new URL(back, location.origin).href, locale: 'zh-CN' });
}

export function oidcSignOut(): Promise<void> {
  forget();
  return keycloak!.logout({ redirectUri: location.origin });
}
