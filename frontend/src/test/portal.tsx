import { render } from '@testing-library/react';
import { createMemoryRouter, type RouteObject } from 'react-router';
import { vi } from 'vitest';
import { App, createQueryClient } from '../app/App';
import type { createRouter } from '../app/router';
import type { ConfigView, MeView } from '../api/types';

export const config: ConfigView = { login: 'local', oidc: null, demoAccounts: [], city: '南通', today: '2026-11-22' };

export const firm: MeView = {
  username: 'ent1',
  name: '海川精密',
  roles: ['enterprise'],
  uscc: '91320613MA00000A3X',
  enterpriseName: '合成示例·海川精密机械有限公司',
  department: null,
  departmentName: null,
};

type Answer = unknown | ((request: { url: URL; body: unknown; method: string }) => unknown);

export function problem(status: number, code: string, title: string, more: object = {}): Response {
  return new Response(JSON.stringify({ type: `https://huiqitong.cn/problems/${code}`, title, status, detail: title, ...more }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}

/** Answers the server's part: keys are `GET /items` or just `/items`. Whatever is not listed is a 404. */
export function serve(answers: Record<string, Answer>) {
  const all: Record<string, Answer> = { '/config': config, ...answers };
  const fetched = vi.fn<(address: string, init?: RequestInit) => Promise<Response>>(async (address: string, init: RequestInit = {}) => {
    const url = new URL(address, 'http://portal.test');
    const method = init.method ?? 'GET';
    const path = url.pathname.replace('/api/v1', '');
    const answer = all[`${method} ${path}`] ?? all[path];
    if (answer === undefined) return problem(404, 'not-found', '没有找到');
    const body = init.body instanceof FormData ? init.body : init.body ? JSON.parse(String(init.body)) : undefined;
    const value = typeof answer === 'function' ? answer({ url, body, method }) : answer;
    return value instanceof Response ? value : new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

/** Opens the portal at an address, with its real providers and routes. */
export function open(routes: RouteObject[], address: string) {
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(<App router={router as ReturnType<typeof createRouter>} client={createQueryClient()} />);
  return router;
}
