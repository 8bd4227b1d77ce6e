import { OFFLINE, problemOf } from './problem';
import { token } from './token';
import type { TokenView } from './types';

export const API = '/api/v1';

type QueryValue = string | number | boolean | null | undefined;
export type Query = Record<string, QueryValue | string[]>;

export type Call = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Query;
  body?: unknown;
  signal?: AbortSignal;
  /** Makes a repeated POST count once. */
  idempotencyKey?: string;
  /** What is wanted where it is not JSON. */
  accept?: string;
};

export function queryString(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '') params.append(name, String(one));
    }
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** A form with files goes as it is: the browser writes its type, with the boundary between its parts. */
const asJson = (body: unknown) => body !== undefined && !(body instanceof FormData);

async function headersOf({ body, idempotencyKey, accept = 'application/json' }: Call): Promise<Record<string, string>> {
  const bearer = await token.fresh();
  return {
    Accept: `${accept}, application/problem+json`,
    ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
    ...(asJson(body) ? { 'Content-Type': 'application/json' } : {}),
    ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
  };
}

async function send(address: string, options: Call): Promise<Response> {
  const { method = 'GET', signal } = options;
  const headers = await headersOf(options);
  const body = asJson(options.body) ? JSON.stringify(options.body) : (options.body as FormData | undefined);
  try {
    return await fetch(address, { method, headers, body, signal });
  } catch (failure) {
    throw signal?.aborted ? failure : OFFLINE;
  }
}

async function answered(path: string, options: Call): Promise<Response> {
  const response = await send(`${API}${path}${queryString(options.query ?? {})}`, options);
  if (response.status === 401) token.drop();
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** A file that only its reader may have, to be kept by the browser. */
export const fetchFile = async (path: string, accept: string): Promise<Blob> => (await answered(path, { accept })).blob();

/** One call to the server. Resolves to the body, rejects with a {@link ProblemError}. A 401 ends the session. */
export async function call<T>(path: string, options: Call = {}): Promise<T> {
  const response = await answered(path, options);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** The local login; its address is outside the versioned interface. */
export async function localLogin(username: string, password: string): Promise<string> {
  const response = await send('/login', { method: 'POST', body: { username, password } });
  if (!response.ok) throw await problemOf(response);
  return ((await response.json()) as TokenView).access_token;
}
