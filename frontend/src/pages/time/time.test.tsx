import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { TimeLimitsForm, TimeLimitsView, TimeYearForm, TimeYearView } from '../../api/timeTypes';
import { token } from '../../api/token';
import { routes } from '../../app/router';
import { firm, open, problem, serve } from '../../test/portal';

const admin = { ...firm, username: 'admin1', name: '管理员', roles: ['admin'], uscc: null, enterpriseName: null };
const unknown: TimeYearView = { year: 2027, notice: false, source: null, off: [], makeUp: [], days: [], version: 0, changedAt: null, changedBy: null, reason: null };
const limits: TimeLimitsView = {
  note: '示例：数字仅供演示',
  clocks: [
    { clock: 'CONTACT', label: '首次联系', owedByOffice: true },
    { clock: 'CLOSE', label: '办结', owedByOffice: true },
    { clock: 'SUPPLY', label: '企业补充', owedByOffice: false },
  ],
  categories: [{ category: 'CONSULT', label: '政策咨询' }],
  departments: [{ code: 'rsj', name: '市人社局' }],
  limits: [
    { clock: 'CONTACT', category: '', department: '', amount: 1, unit: 'WORKING_DAYS' },
    { clock: 'CLOSE', category: 'CONSULT', department: '', amount: 3, unit: 'WORKING_DAYS' },
    { clock: 'SUPPLY', category: '', department: '', amount: 5, unit: 'WORKING_DAYS' },
  ],
  yellowFrom: 0.7,
  reopenedDays: 3,
  pausesAllowed: 2,
  extensionsAllowed: 2,
  extensionShare: 1,
  escalationDays: [1, 3, 5],
  reopenWindowDays: 10,
  callbackShare: 0.05,
  version: 4,
  changedAt: '2026-11-20T02:00:00Z',
  changedBy: 'system',
  reason: '随系统提供',
};

beforeEach(() => token.keep('t'));

const backend = (more: Parameters<typeof serve>[0]) => serve({ '/me': admin, ...more });

test('a missing notice is told at once, with what follows from it', async () => {
  const row = { year: 2026, notice: true, source: '国务院办公厅的通知', daysOff: 33, makeUpDays: 6, version: 1, changedAt: null, changedBy: null };
  backend({ '/admin/time/years': { today: '2026-11-28', missing: [2027], years: [{ ...row, year: 2027, notice: false, source: null }, row] } });
  open(routes, '/time');

  expect(await screen.findByText('2027年的放假安排还没有录入')).toBeTruthy();
  expect(screen.getByText(/暂时只按周末计算/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '录入放假通知' }).getAttribute('href')).toBe('/time/years/2027/edit');
  expect(screen.getByText('国务院办公厅的通知')).toBeTruthy();
});

test('the published text becomes rows, is seen in the calendar and goes out as a whole', async () => {
  let sent: TimeYearForm | undefined;
  backend({
    '/admin/time/years/2027': unknown,
    'PUT /admin/time/years/2027': ({ body }: { body: TimeYearForm }) => {
      sent = body;
      return { ...unknown, notice: true, version: 1 };
    },
  });
  const router = open(routes, '/time/years/2027/edit');
  const user = userEvent.setup();

  await user.type(await screen.findByLabelText(/把通知的正文/), '一、元旦：1月1日（周五）至3日（周日）放假，共3天。1月9日（周六）上班。');
  await user.click(screen.getByRole('button', { name: '读出日期' }));
  expect(screen.getByText('读出 1 个假期、1 天周末上班，已填在下面，请核对。')).toBeTruthy();
  const january = screen.getByRole('table', { name: '1月' });
  expect(within(january).getAllByLabelText('元旦')).toHaveLength(3);
  expect(within(january).getByLabelText('上班')).toBeTruthy();

  await user.click(screen.getByRole('button', { name: '保存放假安排' }));
  expect(await screen.findByText('请填写修改理由')).toBeTruthy();
  expect(sent).toBeUndefined();
  await user.type(screen.getByLabelText('修改理由'), '通知已公布');
  await user.click(screen.getByRole('button', { name: '保存放假安排' }));

  await expect.poll(() => sent).toEqual({
    source: '国务院办公厅关于2027年部分节假日安排的通知',
    off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
    makeUp: ['2027-01-09'],
    reason: '通知已公布',
    version: 0,
  });
  await expect.poll(() => router.state.location.pathname).toBe('/time/years/2027');
});

test('a limit of one department is set in its cell and all go out together', async () => {
  let sent: TimeLimitsForm | undefined;
  backend({
    '/admin/time/limits': limits,
    'PUT /admin/time/limits': ({ body }: { body: TimeLimitsForm }) => {
      sent = body;
      return problem(409, 'stale-version', '已被他人更新');
    },
  });
  open(routes, '/time?tab=limits');
  const user = userEvent.setup();

  expect(await screen.findByRole('button', { name: '办结，全部类别：按类别（没有单独设置），修改' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^企业补充，政策咨询/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^首次联系，政策咨询/ }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByLabelText('这里不设这个时限'));
  await user.click(within(dialog).getByRole('button', { name: '确定' }));
  expect(await screen.findByRole('button', { name: '首次联系，政策咨询：不设，修改' })).toBeTruthy();
  await user.clear(screen.getByLabelText(/超期几个工作日/));
  await user.type(screen.getByLabelText(/超期几个工作日/), '2、4');
  await user.type(screen.getByLabelText('修改理由'), '试行');
  await user.click(screen.getByRole('button', { name: '保存时限' }));

  await expect.poll(() => sent).toMatchObject({ version: 4, reason: '试行', escalationDays: [2, 4], yellowFrom: 0.7, callbackShare: 0.05 });
  expect(sent?.limits).toHaveLength(4);
  expect(sent?.limits.at(-1)).toEqual({ clock: 'CONTACT', category: 'CONSULT', department: '', amount: null, unit: null });
  expect(await screen.findByText('您改的还在这一页。请另开一页看最新的时限，再决定怎么改。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '首次联系，政策咨询：不设，修改' })).toBeTruthy();
});

test('hours of a department that overlap never leave the page', async () => {
  const usual = { department: 'default', departmentName: '通用', note: '示例', spans: [{ from: '09:00', to: '12:00' }, { from: '11:00', to: '17:30' }], version: 2, changedAt: '2026-11-20T02:00:00Z', changedBy: 'system', reason: '' };
  const fetched = backend({ '/admin/time/office-hours': { hours: [usual], departments: [{ code: 'rsj', name: '市人社局' }] } });
  open(routes, '/time?tab=hours');
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: '修改通用的作息时间' }));
  await user.type(await screen.findByLabelText('修改理由'), '夏令时');
  await user.click(screen.getByRole('button', { name: '保存' }));

  expect(await screen.findByText('各段时间要按先后填写，不能重叠。')).toBeTruthy();
  expect(fetched.mock.calls.some(([, init]) => init?.method === 'PUT')).toBe(false);
});
