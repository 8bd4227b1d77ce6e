import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { token } from '../../api/token';
import { routes } from '../../app/router';
import { config, firm, open, problem, serve } from '../../test/portal';
import { issuerParts } from './oidc';
import { RequireRole } from './RequireRole';
import { SessionProvider } from './SessionProvider';

const guarded = [
  { path: '/sign-in', element: <p>请登录</p> },
  { element: <SessionProvider><RequireRole roles={['editor']} /></SessionProvider>, children: [{ path: '/secret', element: <p>里面</p> }] },
];

test('a visitor is sent to sign in and would come back', async () => {
  serve({});
  const router = open(guarded, '/secret?page=2');
  expect(await screen.findByText('请登录')).toBeTruthy();
  expect(new URLSearchParams(router.state.location.search).get('from')).toBe('/secret?page=2');
});

test('another role is told whose page it is', async () => {
  token.keep('t');
  serve({ '/me': firm });
  open(guarded, '/secret');
  expect(await screen.findByText(/政策编辑/)).toBeTruthy();
  expect(screen.queryByText('里面')).toBeNull();
});

test('the right role gets in', async () => {
  token.keep('t');
  serve({ '/me': { ...firm, roles: ['editor'] } });
  open(guarded, '/secret');
  expect(await screen.findByText('里面')).toBeTruthy();
});

test('a token that is no longer good ends the session', async () => {
  token.keep('old');
  serve({ '/me': () => problem(401, 'unauthorized', '需要登录') });
  open(guarded, '/secret');
  expect(await screen.findByText('请登录')).toBeTruthy();
  expect(token.read()).toBeNull();
});

test('a demo account signs in with one tap', async () => {
  const account = { username: 'admin1', password: 'admin1-demo', role: 'admin', name: '管理员甲', note: '' };
  serve({
    '/config': { ...config, demoAccounts: [account] },
    'POST /login': { access_token: 'fresh', expires_in: 3600 },
    '/me': { ...firm, roles: ['admin'], name: '管理员甲', enterpriseName: null },
    '/home': { documents: 0, items: 0, rules: 0, autoItems: 0, newest: [] },
  });
  const router = open(routes, '/sign-in');
  await userEvent.click(await screen.findByRole('button', { name: /管理员甲/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  expect(token.read()).toBe('fresh');
});

test('a wrong password says so and keeps the name', async () => {
  serve({ 'POST /login': () => problem(401, 'unauthorized', '不对') });
  open(routes, '/sign-in');
  await userEvent.type(await screen.findByLabelText('用户名'), 'ent1');
  await userEvent.type(screen.getByLabelText('密码'), 'wrong');
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
  expect(await screen.findByText('用户名或密码不对，请核对后再试。')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('用户名').value).toBe('ent1');
});

test('the issuer names server and realm', () => {
  expect(issuerParts('https://id.example.cn/auth/realms/city/')).toEqual({ url: 'https://id.example.cn/auth', realm: 'city' });
});
