import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { InboxSettingsView } from '../api/pushTypes';
import { token } from '../api/token';
import { routes } from '../app/router';
import { firm, open, problem, serve } from '../test/portal';

const official = { ...firm, username: 'o1', name: '经办人', roles: ['official'], uscc: null, enterpriseName: null, department: 'rsj', departmentName: '市人社局' };
const settings: InboxSettingsView = {
  mail: true,
  email: null,
  pendingEmail: null,
  digestHour: 8,
  choices: [
    { kind: 'REQUEST_WORK', label: '待办诉求', mode: 'NOW' },
    { kind: 'REQUEST_RATED', label: '评价反馈', mode: 'DAILY' },
  ],
  version: 4,
};

beforeEach(() => token.keep('t'));

const backend = (more: Parameters<typeof serve>[0]) =>
  serve({ '/me': official, '/inbox': { unread: 3, total: 3, items: [] }, '/inbox/stream': () => new Response('', { status: 403 }), ...more });

test('an address is typed, a code comes back, and the address counts', async () => {
  const sent: unknown[] = [];
  backend({
    'GET /inbox/settings': settings,
    'POST /inbox/settings/email': ({ body }: { body: unknown }) => {
      sent.push(body);
      return { ...settings, pendingEmail: 'a@b.example' };
    },
    'POST /inbox/settings/email/verify': ({ body }: { body: unknown }) => {
      sent.push(body);
      return { ...settings, email: 'a@b.example', version: 5 };
    },
  });
  open(routes, '/inbox/settings');
  await userEvent.type(await screen.findByLabelText('邮箱地址'), 'a@b.example');
  await userEvent.click(screen.getByRole('button', { name: '发送验证码' }));
  await userEvent.type(await screen.findByLabelText('验证码'), '123456');
  await userEvent.click(screen.getByRole('button', { name: '确认' }));
  expect(await screen.findByText('a@b.example', { selector: 'b' })).toBeTruthy();
  expect(sent).toEqual([{ email: 'a@b.example' }, { code: '123456' }]);
});

test('choices are saved over the version that was read, and a refusal keeps them', async () => {
  const sent: { version: number; choices: { mode: string }[] }[] = [];
  backend({
    'GET /inbox/settings': settings,
    'PUT /inbox/settings': ({ body }: { body: (typeof sent)[number] }) => {
      sent.push(body);
      return sent.length === 1 ? problem(409, 'stale-version', '已被他人更新') : { ...settings, version: 5 };
    },
  });
  open(routes, '/inbox/settings');
  const save = await screen.findByRole<HTMLButtonElement>('button', { name: '保存' });
  expect(save.disabled).toBe(true);
  const work = screen.getByRole('radiogroup', { name: '待办诉求' });
  await userEvent.click(within(work).getByLabelText('不发邮件'));
  await userEvent.click(save);
  expect(await screen.findByText('请刷新后再改。')).toBeTruthy();
  expect(within(work).getByLabelText<HTMLInputElement>('不发邮件').checked).toBe(true);
  expect(sent[0]).toMatchObject({ version: 4, digestHour: 8, choices: [{ mode: 'OFF' }, { mode: 'DAILY' }] });
});

test('where there is no mail server the page says so', async () => {
  backend({ 'GET /inbox/settings': { ...settings, mail: false } });
  open(routes, '/inbox/settings');
  expect(await screen.findByText(/没有配置邮件服务器/)).toBeTruthy();
  expect(screen.queryByLabelText('邮箱地址')).toBeNull();
});

test('an official has a bell with the number of unread messages', async () => {
  backend({ 'GET /inbox/settings': settings });
  open(routes, '/inbox/settings');
  await waitFor(() => expect(screen.getByRole('link', { name: '消息，3 条未读' })).toBeTruthy());
});
