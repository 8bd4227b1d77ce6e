import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { RequestView } from '../../api/workTypes';
import { token } from '../../api/token';
import { routes } from '../../app/router';
import { fillIn, press, sent, write } from '../../test/acting';
import { firm, open, problem, serve } from '../../test/portal';
import { result } from '../../test/assessment';
import { act, clock, entry, request, row } from '../../test/requests';

const filed: RequestView = request({ state: 'ASSIGNED', stateLabel: '待签收', department: 'rsj', departmentName: '市人力资源和社会保障局', departmentPhone: '0513-85000000', handler: null, workingDaysLeft: 3, acts: [act('withdraw', '撤回')] });

beforeEach(() => {
  sessionStorage.clear();
  token.keep('t');
});

test('a firm without requests is told what to do', async () => {
  serve({ '/me': firm, '/requests': { total: 0, items: [] } });
  open(routes, '/requests');
  expect((await screen.findByRole('link', { name: '我要咨询 / 提诉求' })).getAttribute('href')).toBe('/requests/new');
});

test('a failed filing loses nothing, and its repetition carries the same key', async () => {
  let broken = true;
  const fetched = serve({ '/me': firm, '/requests/similar': [], 'POST /requests': () => (broken ? problem(503, 'unavailable', '服务暂时不可用') : filed) });
  open(routes, '/requests/new');
  await fillIn(filed);
  await press('提交诉求');
  expect(await screen.findByText(/可以直接再提交一次/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('一句话说明').value).toBe(filed.title);

  broken = false;
  await press('提交诉求');
  expect(await screen.findByRole('heading', { name: '已提交，交给市人力资源和社会保障局办理' })).toBeTruthy();
  expect(screen.getByText(filed.number)).toBeTruthy();
  expect(screen.getByText(/还剩 3 个工作日/)).toBeTruthy();
  const keys = sent(fetched).map(({ key }) => key);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBeTruthy();
  expect(new Set(keys).size).toBe(1);
});

test('what is missing is said at its field and nothing is sent', async () => {
  const fetched = serve({ '/me': firm });
  open(routes, '/requests/new');
  await press('提交诉求');
  expect(await screen.findByText('请填写联系人')).toBeTruthy();
  expect(sent(fetched)).toEqual([]);
});

test('a draft needs nothing to be whole, is gone on with, and is filed as one', async () => {
  const draft = request({ state: 'DRAFT', stateLabel: '草稿', text: '', contactName: '', contactPhone: '', version: 1, acts: [act('withdraw')] });
  const fetched = serve({ '/me': firm, '/requests/similar': [], '/requests': { total: 1, items: [row({ id: 7, state: 'DRAFT', stateLabel: '草稿', light: 'NONE', title: '' })] }, '/requests/7': draft, 'POST /requests/drafts': draft, 'PUT /requests/7': filed });
  open(routes, '/requests/new');
  await write(await screen.findByLabelText('一句话说明'), draft.title);
  await press('存草稿');
  await userEvent.click(await screen.findByRole('link', { name: '继续填写' }));

  expect((await screen.findByLabelText<HTMLInputElement>('一句话说明')).value).toBe(draft.title);
  expect(screen.getByRole('button', { name: '删除草稿' })).toBeTruthy();
  await write(screen.getByLabelText('具体情况'), '没有收到');
  await write(screen.getByLabelText('联系人'), '王海川');
  await write(screen.getByLabelText('联系电话'), '13800000001');
  await press('提交诉求');
  expect(await screen.findByRole('heading', { name: /已提交/ })).toBeTruthy();
  expect(sent(fetched).map(({ method, body }) => [method, body.file ?? (body.text as string)])).toEqual([['POST', ''], ['PUT', true]]);
});

test('how the firm was judged goes along with the request, and stays with its draft', async () => {
  const doubted = { decisionId: null, verdict: 'UNMET' as const, itemVersion: 3, profileVersion: 2, asOf: '2026-11-28', decidedAt: '2026-11-28T02:00:00Z' };
  const draft = request({ state: 'DRAFT', stateLabel: '草稿', itemId: 'i1', itemTitle: '扩岗补助', doubted, acts: [act('withdraw')] });
  const fetched = serve({ '/me': firm, '/requests/similar': [], '/items/i1/faq': { entries: [] }, '/requests/7': draft, 'POST /requests': filed, 'PUT /requests/7': filed });
  open(routes, '/requests/new?item=i1&doubt=UNMET');
  await fillIn(filed);
  expect(screen.getByText(/关于判定/).textContent).toContain('不符合');
  await press('提交诉求');
  expect(await screen.findByRole('heading', { name: /已提交/ })).toBeTruthy();
  cleanup();

  open(routes, '/requests/new?draft=7');
  expect((await screen.findByText(/关于判定/)).textContent).toContain('政策第 3 版');
  await press('提交诉求');
  expect(await screen.findByRole('heading', { name: /已提交/ })).toBeTruthy();
  const sentDoubts = sent(fetched).map(({ body }) => (body.content as { doubt: unknown } | undefined)?.doubt ?? body.doubt);
  expect(sentDoubts).toEqual([{ decisionId: null, verdict: 'UNMET' }, { decisionId: null, verdict: 'UNMET' }]);
});

test('the doubted decision stands with what was asked, and why it was made is read only when asked for', async () => {
  const doubted = { decisionId: 5, verdict: 'UNKNOWN' as const, itemVersion: 3, profileVersion: 2, asOf: '2026-11-28', decidedAt: '2026-11-28T02:00:00Z' };
  const fetched = serve({ '/me': firm, '/requests/7': request({ itemId: 'i1', itemTitle: '扩岗补助', doubted }), '/requests/7/doubt': result({ itemId: 'i1', why: '还不知道参保人数。' }) });
  open(routes, '/requests/7');
  const place = within(await screen.findByRole('region', { name: '您提交的内容' }));
  expect(place.getByText('可能符合')).toBeTruthy();
  expect(place.getByText(/2026年11月28日 · 政策第 3 版 · 资料第 2 版/)).toBeTruthy();
  expect(fetched.mock.calls.some(([address]) => address.endsWith('/doubt'))).toBe(false);
  await userEvent.click(place.getByText('当时为什么这样判定'));
  expect(await place.findByText('还不知道参保人数。')).toBeTruthy();
});

test('what was asked already is hinted at, and may be asked again', async () => {
  serve({ '/me': firm, '/requests/similar': [{ id: 5, number: 'NT5', title: '稳岗返还怎么还没到', state: 'ACCEPTED', stateLabel: '办理中' }] });
  open(routes, '/requests/new');
  await write(await screen.findByLabelText('一句话说明'), filed.title);
  expect((await screen.findByRole('link', { name: '稳岗返还怎么还没到' })).getAttribute('href')).toBe('/requests/5');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '提交诉求' }).disabled).toBe(false);
});

test('the firm sees who has it with the telephone, and is offered what the server allows', async () => {
  serve({ '/me': firm, '/requests/7': filed });
  open(routes, '/requests/7');
  expect(await screen.findByRole('button', { name: '撤回诉求' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '已解决，确认办结' })).toBeNull();
  const place = within(screen.getByRole('region', { name: '办理进度' }));
  expect(place.getByText('市人力资源和社会保障局')).toBeTruthy();
  expect(place.getByRole('link', { name: '0513-85000000' }).getAttribute('href')).toBe('tel:0513-85000000');
});

test('what the firm is asked for stands first and is answered in place', async () => {
  const waiting = request({
    state: 'WAITING', stateLabel: '待企业补充', light: 'NONE', acts: [act('supply', '补充材料', 'note'), act('withdraw')], clocks: [clock('CLOSE', { paused: true }), clock('SUPPLY', { dueAt: '2026-11-30T10:00:00Z' })],
    history: [entry(1, 'file'), entry(2, 'ask', { note: '请补充社保缴费证明' })],
  });
  const fetched = serve({ '/me': firm, '/requests/7': waiting, 'POST /requests/7/acts': request({ version: 3 }) });
  open(routes, '/requests/7');
  const asked = within(await screen.findByRole('region', { name: '市人社局请您补充材料' }));
  expect(asked.getByText('请补充社保缴费证明')).toBeTruthy();
  expect(asked.getByText(/请在11月30日前补充/)).toBeTruthy();
  await press('提交补充');
  expect(await screen.findByText('请填写您的补充')).toBeTruthy();
  await write(screen.getByLabelText('您的补充'), '已上传');
  await press('提交补充');
  await waitFor(() => expect(sent(fetched)[0]?.body).toEqual({ act: 'supply', note: '已上传', version: 2 }));
  expect(sent(fetched)[0]?.key).toBeTruthy();
});

test('reopening needs a reason, and silence has its day', async () => {
  const answered = request({ state: 'ANSWERED', stateLabel: '待企业确认', light: 'NONE', acts: [act('confirm'), act('reopen', '要求重新办理', 'note')], answer: '已拨付', outcome: 'SOLVED', clocks: [clock('CONFIRM', { dueAt: '2026-11-29T10:00:00Z' })] });
  const fetched = serve({ '/me': firm, '/requests/7': answered, 'POST /requests/7/acts': request({ version: 3 }) });
  open(routes, '/requests/7');
  expect((await screen.findAllByText(/11月29日没有回复，将默认办结/)).length).toBeGreaterThan(0);
  await press('没有解决，要求重新办理');
  await press('要求重新办理');
  expect(await screen.findByText('请填写没有解决的地方')).toBeTruthy();
  await write(screen.getByLabelText('没有解决的地方'), '还没到账');
  await press('要求重新办理');
  await waitFor(() => expect(sent(fetched)[0]?.body).toEqual({ act: 'reopen', note: '还没到账', version: 2 }));
});
