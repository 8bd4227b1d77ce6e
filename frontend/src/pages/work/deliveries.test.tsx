import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { DeliveriesView, WebhookForm, WebhookView } from '../../api/pushTypes';
import { token } from '../../api/token';
import { routes } from '../../app/router';
import { contentOf, countOf } from '../../features/deliveries/words';
import { firm, open, serve } from '../../test/portal';

const admin = { ...firm, username: 'admin1', name: '管理员', roles: ['admin'], uscc: null, enterpriseName: null };
const failed: DeliveriesView['items'][number] = {
  id: 9,
  channel: 'EMAIL',
  target: 'official1',
  kind: 'REQUEST_WORK',
  kindLabel: '待办诉求',
  title: '新的诉求',
  digestDay: null,
  state: 'FAILED',
  attempts: 14,
  createdAt: '2026-11-22T01:00:00Z',
  nextTryAt: null,
  finishedAt: '2026-11-23T01:00:00Z',
  lastError: '邮件服务器拒收',
};
const view: DeliveriesView = {
  mail: true,
  counts: [
    { channel: 'EMAIL', state: 'FAILED', count: 2 },
    { channel: 'WEBHOOK', state: 'FAILED', count: 1 },
    { channel: 'EMAIL', state: 'SENT', count: 40 },
  ],
  waitingSince: null,
  total: 1,
  items: [failed],
};
const gateway: WebhookView = { id: 3, name: '政务微信', url: 'https://gateway.example/x', kinds: ['REQUEST_DUE'], enabled: true, version: 2, createdAt: '2026-11-22T01:00:00Z' };
const kinds = [
  { kind: 'REQUEST_DUE', label: '时限提醒' },
  { kind: 'REQUEST_WORK', label: '待办诉求' },
];

beforeEach(() => token.keep('t'));

const backend = (more: Parameters<typeof serve>[0]) => serve({ '/me': admin, '/admin/deliveries': view, '/admin/webhooks': { webhooks: [gateway], kinds }, ...more });

test('counts go over the channels, and a mail of the day is named by its day', () => {
  expect(countOf(view.counts, 'FAILED')).toBe(3);
  expect(countOf(view.counts, 'PENDING')).toBe(0);
  expect(contentOf({ title: null, digestDay: '2026-11-22' })).toBe('2026-11-22 每日汇总');
});

test('what failed is tried again, one or all after a question', async () => {
  const asked: string[] = [];
  const done = ({ url }: { url: URL }) => {
    asked.push(url.pathname);
    return new Response(null, { status: 204 });
  };
  backend({ 'POST /admin/deliveries/9/retry': done, 'POST /admin/deliveries/retry-failed': done });
  open(routes, '/deliveries');
  await userEvent.click(await screen.findByRole('button', { name: '重新投递：新的诉求' }));
  await waitFor(() => expect(asked).toEqual(['/api/v1/admin/deliveries/9/retry']));
  await userEvent.click(screen.getByRole('button', { name: '全部重新投递' }));
  await userEvent.click(await screen.findByRole('button', { name: '重新投递' }));
  await waitFor(() => expect(asked.at(-1)).toBe('/api/v1/admin/deliveries/retry-failed'));
});

test('a new gateway shows its secret', async () => {
  const sent: WebhookForm[] = [];
  backend({
    'POST /admin/webhooks': ({ body }: { body: WebhookForm }) => {
      sent.push(body);
      return { webhook: gateway, secret: 'whsec_seen-once' };
    },
  });
  open(routes, '/deliveries?tab=webhooks');
  await userEvent.click(await screen.findByRole('button', { name: '登记网关' }));
  await userEvent.type(await screen.findByLabelText('名称'), '短信');
  await userEvent.type(screen.getByLabelText('地址'), 'sms.example/in');
  await userEvent.click(screen.getByLabelText('时限提醒'));
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('whsec_seen-once')).toBeTruthy();
  expect(sent[0]).toEqual({ name: '短信', url: 'https://sms.example/in', kinds: ['REQUEST_DUE'], enabled: true, version: 0 });
});

test('a gateway is changed over the version that was read', async () => {
  const sent: WebhookForm[] = [];
  backend({
    'PUT /admin/webhooks/3': ({ body }: { body: WebhookForm }) => {
      sent.push(body);
      return gateway;
    },
  });
  open(routes, '/deliveries?tab=webhooks');
  await userEvent.click(await screen.findByRole('button', { name: '修改：政务微信' }));
  await userEvent.click(await screen.findByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent[0]).toEqual({ name: '政务微信', url: 'https://gateway.example/x', kinds: ['REQUEST_DUE'], enabled: true, version: 2 }));
});
