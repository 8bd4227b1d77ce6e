import { API } from './client';
import { OFFLINE, problemOf } from './problem';
import { token } from './token';

type Sending = { idempotencyKey: string; onProgress: (share: number) => void };

/** Sends one file and says how far it is (0 to 1), which fetch cannot. Rejects with a {@link ProblemError}. */
export async function sendFile<T>(path: string, file: File, sending: Sending): Promise<T> {
  const bearer = await token.fresh();
  const request = new XMLHttpRequest();
  request.open('POST', API + path);
  request.setRequestHeader('Accept', 'application/json, application/problem+json');
  request.setRequestHeader('Idempotency-Key', sending.idempotencyKey);
  if (bearer) request.setRequestHeader('Authorization', `Bearer ${bearer}`);
  const response = await answered(request, file, sending);
  if (response.status === 401) token.drop();
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}

function answered(request: XMLHttpRequest, file: File, { onProgress }: Sending): Promise<Response> {
  const body = new FormData();
  body.append('file', file);
  return new Promise((resolve, reject) => {
    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => lengthComputable && onProgress(loaded / total));
    request.addEventListener('load', () => resolve(new Response(request.responseText, { status: request.status })));
    request.addEventListener('error', () => reject(OFFLINE));
    request.send(body);
  });
}
