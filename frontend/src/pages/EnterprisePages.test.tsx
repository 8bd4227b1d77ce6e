import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { token } from '../api/token';
import type { EnterpriseView, FactFieldView, InboxView, NotificationView } from '../api/types';
import { routes } from '../app/router';
import { firm, open, problem, serve } from '../test/portal';

const headcount: FactFieldView = {
  key: 'headcount',
  label: '职工总数',
  type: 'number',
  unit: '人',
  codeSystem: null,
  supplier: 'FIRM',
  ownToSupply: true,
  help: null,
  group: '人员',
  elements: [],
};
const origin = { suppliedAt: '2026-10-08T02:00:00Z', validUntil: null, confidence: null, note: null, others: [] };
const enterprise: EnterpriseView = {
  uscc: firm.uscc!,
  name: firm.enterpriseName!,
  synthetic: true,
  version: 3,
  facts: [
    { ...headcount, value: 126, valueText: '126人', ...origin, source: '企业填报', sourceLabel: '企业填报', sourceKind: 'FIRM', asOf: '2026-10-08', group: '人员' },
    { ...headcount, key: 'insured', label: '参保人数', ownToSupply: false, value: 121, valueText: '121人', ...origin, source: '市人社局', sourceLabel: '市人社局', sourceKind: 'DEPARTMENT', asOf: '2026-09-30', group: '人员' },
  ],
  missing: [],
};
const message: NotificationView = {
  id: 1,
  kind: 'ITEM_RELEASED',
  kindLabel: '政策匹配',
  title: '新政策：扩岗补助',
  text: '每人1500元',
  why: '您的职工有126人。',
  itemId: 'i1',
  requestId: null,
  link: null,
  createdAt: '2026-11-22T01:00:00Z',
  readAt: null,
};
const inbox: InboxView = { unread: 1, total: 1, items: [message] };
const quiet = () => new Response('', { status: 403 });

beforeEach(() => token.keep('t'));

const backend = (more: Parameters<typeof serve>[0]) =>
  serve({ '/me': firm, '/inbox': inbox, '/inbox/stream': quiet, '/facts': { fields: [headcount] }, '/enterprise': enterprise, '/enterprise/authorisations': { sources: [] }, ...more });

async function edit(typed: string) {
  await userEvent.click(await screen.findByRole('button', { name: '修改职工总数' }));
  const input = await screen.findByLabelText('职工总数（人）');
  await userEvent.clear(input);
  await userEvent.type(input, typed);
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
}

test("each fact has its source, and a department's cannot be changed", async () => {
  backend({});
  open(routes, '/enterprise');
  expect(await screen.findByText('来自市人社局，2026年9月30日')).toBeTruthy();
  expect(screen.getByText('您填写的，2026年10月8日')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '修改参保人数' })).toBeNull();
  expect(screen.getByText('合成示例', { selector: 'button' })).toBeTruthy();
});

test('a conflict keeps what was typed and saves on the fresh version', async () => {
  let version = 3;
  const saved: unknown[] = [];
  backend({
    'GET /enterprise': () => ({ ...enterprise, version }),
    'PUT /enterprise/facts': ({ body }: { body: unknown }) => {
      saved.push(body);
      if (version === 3) {
        version = 4;
        return problem(409, 'conflict', '已被他人更新');
      }
      return { ...enterprise, version: 5 };
    },
  });
  open(routes, '/enterprise');
  await edit('130');
  expect(await screen.findByText(/您填的还在/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(saved).toEqual([
    { version: 3, facts: { headcount: 130 } },
    { version: 4, facts: { headcount: 130 } },
  ]);
});

test('a refused value is told at its field', async () => {
  const errors = [{ field: 'facts.headcount', code: 'negative', message: '不能小于 0' }];
  backend({ 'PUT /enterprise/facts': () => problem(422, 'invalid', '有内容需要改一改', { errors }) });
  open(routes, '/enterprise');
  await edit('-1');
  expect(await screen.findByText('不能小于 0')).toBeTruthy();
});

test('a message says why it came, and can be read', async () => {
  const fetched = backend({ 'POST /inbox/1/read': {} });
  open(routes, '/inbox');
  expect(await screen.findByText('您的职工有126人。')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /标为已读：/ }));
  expect(fetched.mock.calls.some(([address]) => address.endsWith('/inbox/1/read'))).toBe(true);
});

test('a new message appears without a reload and is said politely', async () => {
  const event = `event: notification\ndata: ${JSON.stringify({ ...message, id: 2, title: '新政策：稳岗返还' })}\n\n`;
  let streams = 0;
  backend({
    // The second time the stream only refuses, so that the test ends with its page.
    '/inbox/stream': () => (++streams === 1 ? new Response(event, { headers: { 'Content-Type': 'text/event-stream' } }) : quiet()),
    '/inbox': () => (streams === 0 ? { unread: 0, total: 0, items: [] } : inbox),
  });
  open(routes, '/inbox');
  const said = await screen.findByText('收到新消息：新政策：稳岗返还');
  expect(said.getAttribute('aria-live')).toBe('polite');
  expect(await screen.findByText('新政策：扩岗补助')).toBeTruthy();
});

test('an empty inbox says what to do', async () => {
  backend({ '/inbox': { unread: 0, total: 0, items: [] } });
  open(routes, '/inbox');
  expect(await screen.findByRole('link', { name: '补充企业资料' })).toBeTruthy();
});
