// One mock of the HTTP interface for working on pages without the service. Only `npm run dev:mock` loads it; the product
// never does (dependency-cruiser sees to that). It reads the real policies from seeds/, all firms and people are made up.
import { answers } from './answers.mjs';
import { Problem } from './problem.mjs';

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (/^multipart\//.test(request.headers['content-type'] ?? '')) return new Response(bytes, { headers: { 'content-type': request.headers['content-type'] } }).formData();
  return bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
}

function matchOf(pattern, path) {
  const names = [];
  const expression = pattern.replace(/\{(\w+)\}/g, (_, name) => (names.push(name), '([^/]+)'));
  const found = new RegExp(`^${expression}$`).exec(path);
  return found && Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1])]));
}

function handlerOf(method, path) {
  for (const [pattern, handler] of Object.entries(answers)) {
    const [wanted, address] = pattern.split(' ');
    const params = wanted === method ? matchOf(address, path) : null;
    if (params) return { handler, params };
  }
  return null;
}

async function answer(request, response, url) {
  const found = handlerOf(request.method, url.pathname);
  if (!found) throw new Problem(404, 'not-found', '没有找到', { detail: '这一页不存在，或者已经移走。' });
  const user = request.headers.authorization?.replace('Bearer mock-', '') ?? null;
  const body = request.method === 'GET' ? undefined : await bodyOf(request);
  const value = await found.handler({ ...found.params, query: url.searchParams, body, user, response, headers: request.headers });
  if (value === undefined || response.headersSent) return response.headersSent || response.writeHead(204).end();
  if (typeof value === 'string') return response.writeHead(200, { 'Content-Type': 'text/csv; charset=utf-8' }).end(value);
  response.writeHead(200, JSON_TYPE).end(JSON.stringify(value));
}

function refuse(response, failure) {
  const { status, body } = failure instanceof Problem ? failure : new Problem(500, 'unexpected', String(failure?.stack));
  response.writeHead(status, { 'Content-Type': 'application/problem+json; charset=utf-8' }).end(JSON.stringify(body));
}

export function mockService() {
  return {
    name: 'huiqitong-mock-service',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.url, 'http://localhost');
        const ours = url.pathname.startsWith('/api/v1/') || (url.pathname === '/login' && request.method === 'POST');
        if (!ours) return next();
        url.pathname = url.pathname.replace('/api/v1', '');
        return answer(request, response, url).catch((failure) => refuse(response, failure));
      });
    },
  };
}
