import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { token } from '../../api/token';
import type { AuditLine, CheckView } from '../../api/trustTypes';
import { routes } from '../../app/router';
import { differences } from '../../features/audit/words';
import { firm, open, problem, serve } from '../../test/portal';

const admin = { ...firm, username: 'admin1', name: '管理员', roles: ['admin'], uscc: null, enterpriseName: null };
const line = (id: number, more: Partial<AuditLine> = {}): AuditLine => ({
  id,
  at: '2026-11-20T02:00:00Z',
  actor: 'official-rsj',
  act: 'READ',
  subjectType: 'ServiceRequest',
  subjectId: String(id),
  before: null,
  after: null,
  ...more,
});
const check = (more: Partial<CheckView>): CheckView => ({
  id: 1,
  state: 'INTACT',
  startedBy: 'admin1',
  startedAt: '2026-11-20T02:00:00Z',
  total: 2000,
  requests: 2000,
  entries: 9000,
  roots: 3,
  broken: 0,
  findings: [],
  finishedAt: '2026-11-20T02:01:00Z',
  ...more,
});

beforeEach(() => token.keep('t'));

test('the log is filtered by the address and goes on behind the last line', async () => {
  const asked: string[] = [];
  serve({
    '/me': admin,
    '/admin/audit': ({ url }: { url: URL }) => {
      asked.push(url.search);
      return url.searchParams.has('before') ? { lines: [line(1)], next: null, kinds: [] } : { lines: [line(3), line(2)], next: 2, kinds: ['ServiceRequest'] };
    },
  });
  const router = open(routes, '/audit?actor=official-rsj');
  expect(await screen.findAllByText('查看')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: '看更早的记录' }));
  expect(await screen.findByText('没有更早的记录了')).toBeTruthy();
  expect(screen.getAllByText('查看')).toHaveLength(3);
  expect(asked).toEqual(['?actor=official-rsj&size=50', '?actor=official-rsj&before=2&size=50']);
  await userEvent.type(screen.getByLabelText('编号'), '17{Enter}');
  await waitFor(() => expect(router.state.location.search).toContain('subject=17'));
});

test('nothing found and nothing reached are said', async () => {
  serve({ '/me': admin, '/admin/audit': { lines: [], next: null, kinds: [] } });
  open(routes, '/audit');
  expect(await screen.findByText('没有这样的记录')).toBeTruthy();
});

test('a log that cannot be read says so', async () => {
  serve({ '/me': admin, '/admin/audit': () => problem(400, 'malformed-request', '请求的格式不对') });
  open(routes, '/audit');
  expect(await screen.findByRole('heading', { name: '请求的格式不对' })).toBeTruthy();
});

test('what a line changed', () => {
  expect(differences('{"a":1,"b":"x","c":true}', '{"a":1,"b":"y"}')).toEqual([
    { name: 'b', before: 'x', after: 'y' },
    { name: 'c', before: 'true', after: null },
  ]);
  expect(differences(null, '["x"]')).toEqual([{ name: '', before: null, after: 'x' }]);
  expect(differences(null, '{"numbers":["x","y"],"rows":[1,2]}')).toEqual([
    { name: 'numbers', before: null, after: 'x、y' },
    { name: 'rows', before: null, after: '[1,2]' },
  ]);
  expect(differences('{"category":"CONSULT","assistants":["rsj"]}', '{"category":"SUGGESTION","assistants":[],"note":""}')).toEqual([
    { name: 'category', before: '政策咨询', after: '意见建议' },
    { name: 'assistants', before: 'rsj', after: null },
  ]);
  expect(differences(null, null)).toEqual([]);
});

test('a list that was read is one line, in Chinese, and opens to all its numbers', async () => {
  const numbers = Array.from({ length: 50 }, (_, n) => `NT20261128-${String(n + 1).padStart(4, '0')}`);
  const read = line(7, { act: 'LIST', subjectType: 'ServiceRequest', subjectId: 'list', before: null, after: JSON.stringify({ numbers }) });
  serve({ '/me': admin, '/admin/audit': { lines: [read], next: null, kinds: ['ServiceRequest'] } });
  open(routes, '/audit');
  const row = (await screen.findByText('查看列表')).closest('tr')!;
  expect(row.textContent).toContain('诉求');
  expect(row.textContent).not.toContain('list');
  expect(row.textContent).toContain('编号：');
  expect(row.querySelector('details')!.open).toBe(false);
  expect(row.querySelector('details')!.textContent).toContain('NT20261128-0050');
});

test('a check is started, shows how far it is and what it found', async () => {
  let checks: CheckView[] = [];
  serve({
    '/me': admin,
    '/admin/history/roots': { roots: [{ day: '2026-11-19', entries: 1234, root: 'ab12', closedAt: '2026-11-20T00:00:00Z' }], next: null },
    'GET /admin/history/checks': () => ({ checks }),
    'POST /admin/history/checks': () => {
      checks = [check({ state: 'RUNNING', requests: 500, entries: 2100, finishedAt: null })];
      return checks[0];
    },
  });
  open(routes, '/audit/history');
  expect(await screen.findByText('1,234 条')).toBeTruthy();
  await userEvent.click(await screen.findByRole('button', { name: '开始核对' }));
  expect(await screen.findByText('正在核对，已看过 500 件诉求的 2,100 条记录。')).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25');
  checks = [check({ state: 'BROKEN', broken: 1, findings: [{ where: 'NT20261120-0001', requestId: 7, seq: 2, reason: '内容与校验值不符' }] })];
  expect(await screen.findByText(/有 1 处与写入时不一致/, undefined, { timeout: 5000 })).toBeTruthy();
  expect(screen.getByText('NT20261120-0001').closest('li')?.textContent).toBe('NT20261120-0001 第 2 条记录 内容与校验值不符');
});
