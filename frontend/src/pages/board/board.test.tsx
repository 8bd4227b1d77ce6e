import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { token } from '../../api/token';
import { routes } from '../../app/router';
import { firm, open, problem, serve } from '../../test/portal';

vi.mock('../../features/board/Chart', () => ({ Chart: ({ label }: { label: string }) => <div role="img" aria-label={label} /> }));

const supervisor = { ...firm, username: 'supervisor1', name: '顾清', roles: ['supervisor'], uscc: null, enterpriseName: null };
type Lights = [red?: number, yellow?: number, green?: number, paused?: number, none?: number];
function slice(code: string, name: string, ...[red = 0, yellow = 0, green = 0, paused = 0, none = 0]: Lights) {
  return { code, name, total: red + yellow + green + paused + none, red, yellow, green, paused, none };
}
const board = {
  asOf: '2026-11-22T02:00:00Z', all: slice('', '在办', 3, 5, 10, 2, 1), waiting: 4, objected: 1, toSettle: 1, extensionAsked: 2, appealOpen: 0, repairing: 0, reopened: 1, escalated: 3, lifted: 0, notCalledBack: 6,
  byDepartment: [slice('rsj', '市人力资源和社会保障局', 3, 5), slice('-', '待派单', 0, 0, 4)], byCategory: [slice('CONSULT', '政策咨询', 3)], byRegion: [], byState: [], note: '示例：时限由主管部门确定',
};

test('the board says first what is late, soon late, and waits for a decision', async () => {
  token.keep('t');
  serve({ '/me': supervisor, '/board': board });
  open(routes, '/supervision');
  const late = await screen.findByRole('link', { name: '3 件超期' });
  expect(late.getAttribute('href')).toBe('/supervision/late');
  expect(screen.getByRole('link', { name: '5 件快到期' }).getAttribute('href')).toBe('/supervision/late?light=YELLOW');
  expect(screen.getByRole('link', { name: '2 件等您批延期' }).getAttribute('href')).toBe('/supervision/requests?only=EXTENSION_ASKED');
  const waiting = screen.getByRole('region', { name: '等人处理' });
  expect(within(waiting).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['2 延期待批', '1 退转两次，等您定责', '6 抽中待回访', '4 待派单']);
  expect(screen.getByText(/示例：时限由主管部门确定/)).toBeTruthy();
});

test('every figure of a department leads to its requests', async () => {
  token.keep('t');
  serve({ '/me': supervisor, '/board': board });
  open(routes, '/supervision');
  const row = (await screen.findByRole('link', { name: '市人力资源和社会保障局' })).closest('tr')!;
  expect(within(row).getByRole('link', { name: '市人力资源和社会保障局已超期 3 件' }).getAttribute('href')).toBe('/supervision/requests?department=rsj&light=RED');
  expect(within(row).queryByRole('link', { name: /暂停/ })).toBeNull();
});

test('an empty city and a broken server are told apart', async () => {
  token.keep('t');
  let broken = true;
  serve({ '/me': supervisor, '/board': () => (broken ? problem(422, 'x', '没有算出来') : { ...board, all: slice('', '在办'), notCalledBack: 0 }) });
  open(routes, '/supervision');
  const again = await screen.findByRole('button', { name: /再试/ });
  broken = false;
  await userEvent.click(again);
  expect(await screen.findByText('没有在办的诉求')).toBeTruthy();
});

test('the list asks the server for what the address says, and a change begins at the first page', async () => {
  token.keep('t');
  const asked: string[] = [];
  serve({ '/me': supervisor, '/board': board, '/codes/department': { codes: [] }, '/requests': ({ url }: { url: URL }) => (asked.push(url.search), { total: 0, page: 0, size: 50, items: [] }) });
  open(routes, '/supervision/requests?department=rsj&light=GREEN&page=3');
  expect(await screen.findByText('没有符合条件的诉求')).toBeTruthy();
  expect(asked.at(-1)).toContain('light=GREEN');
  expect(asked.at(-1)).toContain('page=2');
  await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
  await vi.waitFor(() => expect(asked.at(-1)).toBe('?page=0&size=50'));
});

const RATES = ['ON_TIME', 'SOLVED', 'SATISFIED', 'SILENT', 'REOPENED', 'RETURNED', 'PAUSED_TIME', 'CALL_BACK_SOLVED', 'UNRATED'];
const figures = (closed: number, solved: number) => ({ counts: { FILED: closed + 1, CLOSED: closed, SOLVED: solved }, rates: Object.fromEntries(RATES.map((name) => [name, { numerator: name === 'SOLVED' ? solved : 0, denominator: closed }])), clocks: [] });
const statistics = {
  asOf: '2026-11-22T02:00:00Z', note: '示例', words: [{ key: 'rate.SOLVED', label: '解决率', definition: '只算企业自己确认的' }],
  periods: [{ from: '2026-11-02', to: '2026-11-08', over: true }, { from: '2026-11-09', to: '2026-11-15', over: true }, { from: '2026-11-16', to: '2026-11-22', over: false }],
  rows: [{ code: '', name: '合计', lateNow: 3, figures: [figures(100, 70), figures(120, 90), figures(10, 1)] }],
};

test('statistics tell the last whole week with numerator and denominator, and what is still late', async () => {
  token.keep('t');
  serve({ '/me': supervisor, '/codes/department': { codes: [] }, '/statistics': statistics, '/statistics/topics': { from: '2026-11-16', to: '2026-11-22', before: '2026-11-09', topics: [] } });
  open(routes, '/statistics');
  const head = await screen.findByRole('region', { name: '概况' });
  expect(head.textContent).toContain('11月9日—15日：提交 121 件（+20），办结 120 件（+20）');
  expect(head.textContent).toContain('3 件超期');
  expect(head.textContent).toContain('75%90/120比上期升 5 个百分点');
  expect(within(head).getByRole('button', { name: '解决率：只算企业自己确认的' })).toBeTruthy();
});

test('what is small is not shown to the public', async () => {
  const month = { month: '2026-10-01', over: true, filed: 20, closed: null, onTime: null, solved: { numerator: 15, denominator: 20 }, satisfied: null, byCategory: [{ category: 'CONSULT', label: '政策咨询', filed: null, closed: null }] };
  serve({ '/public/statistics': { asOf: '2026-11-22T02:00:00Z', least: 5, months: [month], words: [], note: '示例' } });
  open(routes, '/open/statistics');
  expect(await screen.findByText(/1 到 4 之间的数字/)).toBeTruthy();
  expect(screen.getAllByText('不公开').length).toBeGreaterThanOrEqual(4);
  expect(screen.getByText('15/20')).toBeTruthy();
});
