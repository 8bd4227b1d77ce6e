import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { MeView } from '../../api/types';
import { token } from '../../api/token';
import { routes } from '../../app/router';
import { fillIn, press, sent, write } from '../../test/acting';
import { firm, open, problem, serve } from '../../test/portal';
import { act, entry, request, row, urgent } from '../../test/requests';

const official: MeView = { ...firm, username: 'official1', name: '陈敏', roles: ['official'], uscc: null, enterpriseName: null, department: 'rsj', departmentName: '市人力资源和社会保障局' };
const dispatcher: MeView = { ...official, username: 'dispatcher1', name: '吴桐', roles: ['dispatcher'], department: null, departmentName: null };

beforeEach(() => {
  sessionStorage.clear();
  token.keep('t');
});

test('an official’s refused answer stays in the form, also when it can no longer be sent', async () => {
  const taken = request({ acts: [act('answer', '答复', 'note', 'outcome')] });
  const faster = request({ state: 'ANSWERED', stateLabel: '待企业确认', version: 3, history: [entry(1, 'file'), entry(3, 'answer', { actor: '李强', actLabel: '答复' })] });
  let now = taken;
  serve({
    '/me': official,
    '/requests/7': () => now,
    'POST /requests/7/acts': () => {
      now = faster;
      return problem(409, 'stale-version', '内容已被他人更新');
    },
  });
  open(routes, '/requests/7');
  await userEvent.click(await screen.findByRole('radio', { name: '解决' }));
  await write(screen.getByLabelText('答复内容'), '资金已拨付');
  await press('发出答复');
  expect(await screen.findByText('已被他人更新')).toBeTruthy();
  expect(await screen.findByText(/李强：答复/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('答复内容').value).toBe('资金已拨付');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '发出答复' }).disabled).toBe(true);
});

test('a dialog sent again after a lost answer keeps its key; after somebody was faster it begins anew', async () => {
  const base = request({ acts: [act('reply', '阶段答复', 'note')], version: 2 });
  const newer = request({ acts: [act('reply', '阶段答复', 'note')], version: 3, history: [entry(1, 'file'), entry(3, 'remind', { actor: '周督', actLabel: '催办' })] });
  const answers = [problem(503, 'unavailable', '服务暂时不可用'), problem(409, 'stale-version', '内容已被他人更新'), request({ version: 4 })];
  let at = 0;
  const fetched = serve({ '/me': official, '/requests/7': () => (at < 2 ? base : newer), 'POST /requests/7/acts': () => answers[at++] });
  open(routes, '/requests/7');
  await press('阶段答复');
  await write(screen.getByLabelText('进展'), '正在核对');
  await press('发出阶段答复');
  expect(await screen.findByText('您填写的内容还在。')).toBeTruthy();
  await press('发出阶段答复');
  expect(await screen.findByText(/周督：催办/)).toBeTruthy();
  await press('发出阶段答复');
  await waitFor(() => expect(sent(fetched)).toHaveLength(3));
  const [lost, again, anew] = sent(fetched);
  expect(again!.key).toBe(lost!.key);
  expect(anew!.key).not.toBe(lost!.key);
  expect([lost, again, anew].map((one) => one!.body.version)).toEqual([2, 2, 3]);
});

test('a refusal to support names its basis', async () => {
  const fetched = serve({ '/me': official, '/requests/7': request({ acts: [act('answer', '答复', 'note', 'outcome')] }) });
  open(routes, '/requests/7');
  await userEvent.click(await screen.findByRole('radio', { name: '不予支持' }));
  await write(screen.getByLabelText('答复内容'), '不符合条件');
  await press('发出答复');
  expect(await screen.findByText('不予支持要写明依据（文件和条款）')).toBeTruthy();
  expect(sent(fetched)).toEqual([]);
});

test('the desk is worked through with the keys', async () => {
  serve({ '/me': official, '/requests/desk': { own: 600, sign: 0, handle: 2, firm: 0, late: 1, assist: 3, owed: 2 }, '/requests': { total: 2, items: [row({ id: 1, title: '早的', urgent: urgent({ light: 'RED', dueAt: '2026-11-19T10:00:00Z', workingDaysLeft: -1 }) }), row({ id: 2, title: '晚的' })] }, '/requests/1': request({ id: 1, title: '早的' }) });
  const router = open(routes, '/desk');
  expect(await screen.findByText('办结：已超期 1 个工作日')).toBeTruthy();
  await userEvent.keyboard('j');
  expect(document.activeElement?.textContent).toBe('早的');
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('晚的');
  await userEvent.keyboard('k{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/requests/1'));
});

test('the desk counts what there is, not what was fetched, and says whose opinion is owed', async () => {
  const counts = { own: 600, sign: 0, handle: 590, firm: 10, late: 1, assist: 3, owed: 2 };
  const fetched = serve({
    '/me': official,
    '/requests/desk': counts,
    '/requests': ({ url }: { url: URL }) => (url.searchParams.get('desk') === 'ASSIST' ? { total: 2, items: [row({ id: 1, title: '给过的', assistance: 'GIVEN' }), row({ id: 2, title: '等着的', assistance: 'OWED' })] } : { total: 600, items: [row()] }),
  });
  open(routes, '/desk');
  expect(await screen.findByText(/只列出最急的/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^全部在办 600/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^协办 3.*2 件待意见/ }));
  expect((await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent)).toEqual(['等本部门给意见 1 件', '已给意见 1 件']);
  expect(fetched.mock.calls.some(([address]) => address.includes('desk=ASSIST'))).toBe(true);
});

test('an answer that was begun is there when one comes back, and gone once it is sent', async () => {
  const mine = request({ acts: [act('answer', '答复', 'note', 'outcome')] });
  serve({ '/me': official, '/requests/7': mine, '/requests/desk': { own: 0, sign: 0, handle: 0, firm: 0, late: 0, assist: 0, owed: 0 }, '/requests': { total: 0, items: [] }, 'POST /requests/7/acts': request({ state: 'ANSWERED', version: 3 }) });
  const router = open(routes, '/requests/7');
  await userEvent.click(await screen.findByRole('radio', { name: '解决' }));
  await write(screen.getByLabelText('答复内容'), '资金已拨付');
  await router.navigate('/desk');
  expect(await screen.findByText('手上没有要办的诉求')).toBeTruthy();
  await router.navigate('/requests/7');
  expect(await screen.findByText(/上次没有发出的内容已经恢复/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('答复内容').value).toBe('资金已拨付');
  await press('发出答复');
  await waitFor(() => expect(Object.keys(sessionStorage).filter((key) => key.includes('unsent'))).toEqual([]));
});

test('what was begun in a dialog can be thrown away', async () => {
  const mine = request({ acts: [act('reply', '阶段答复', 'note')] });
  serve({ '/me': official, '/requests/7': mine });
  open(routes, '/requests/7');
  await press('阶段答复');
  await write(screen.getByLabelText('进展'), '正在核对');
  await userEvent.click(screen.getByRole('button', { name: /取\s?消/ }));
  await press('阶段答复');
  expect((await screen.findByLabelText<HTMLTextAreaElement>('进展')).value).toBe('正在核对');
  await press('清空重写');
  expect(screen.getByLabelText<HTMLTextAreaElement>('进展').value).toBe('');
  expect(Object.keys(sessionStorage).filter((key) => key.includes('unsent'))).toEqual([]);
});

test('an official takes down what a firm says on the telephone', async () => {
  const fetched = serve({ '/me': official, '/enterprises': [{ uscc: firm.uscc, name: firm.enterpriseName, synthetic: true }], '/requests': { total: 0, items: [] }, '/items': { items: [{ id: 'wg', title: '稳岗返还' }] }, 'POST /requests/registered': request() });
  open(routes, '/requests/register');
  await write(await screen.findByLabelText('企业名称或统一社会信用代码'), '海川');
  await press('查询');
  await press('为它登记');
  await fillIn(request());
  await write(screen.getByLabelText(/^相关政策/), '稳岗');
  await userEvent.click(await screen.findByText('稳岗返还', { selector: '.ant-select-item-option-content' }));
  await press('登记并提交');
  expect(await screen.findByText('NT20261122-0001')).toBeTruthy();
  expect(sent(fetched)[0]!.body).toMatchObject({ uscc: firm.uscc, content: { itemId: 'wg' } });
});

test('an official cannot file in a firm’s name', async () => {
  serve({ '/me': official });
  open(routes, '/requests/new');
  expect(await screen.findByText('您现在的账号看不到这一页')).toBeTruthy();
});

const departments = { system: 'department', codes: [{ code: 'rsj', name: '市人社局', parents: [] }, { code: 'gxj', name: '市工信局', parents: [] }] };

test('the desk takes the directory’s suggestion, and then invites who helps', async () => {
  const waiting = request({ state: 'FILED', stateLabel: '待派单', department: null, departmentName: null, acts: [act('assign', '派单', 'department')] });
  const fetched = serve({
    '/me': dispatcher,
    '/codes/department': departments,
    '/requests': ({ url }: { url: URL }) => ({ total: 1, items: url.searchParams.get('state') === 'FILED' ? [row({ id: 7, title: waiting.title, state: 'FILED' })] : [] }),
    '/requests/7': waiting,
    '/directory/suggestions': [{ department: 'rsj', name: '市人社局', assistants: ['gxj'], reason: '派单目录：政策咨询' }],
    'POST /requests/7/acts': ({ body }: { body: unknown }) => request({ version: (body as { act: string }).act === 'assign' ? 3 : 4 }),
  });
  open(routes, '/dispatch');
  await press('市人社局');
  await press('派单');
  await waitFor(() => expect(sent(fetched)).toHaveLength(2));
  expect(sent(fetched).map(({ body }) => body)).toEqual([
    { act: 'assign', department: 'rsj', version: 2 },
    { act: 'invite', department: 'gxj', version: 3 },
  ]);
});

test('what came back twice the desk may not send out', async () => {
  const objected = request({ state: 'OBJECTED', stateLabel: '退单待审', acts: [], history: [entry(1, 'file'), entry(2, 'object', { actLabel: '派单异议', note: '属工信范围', decided: '建议派给市工信局' })] });
  serve({
    '/me': dispatcher,
    '/requests': ({ url }: { url: URL }) => ({ total: 1, items: url.searchParams.get('state') === 'OBJECTED' ? [row({ id: 7, title: objected.title, state: 'OBJECTED', stateLabel: '退单待审', returns: 2 })] : [] }),
    '/requests/7': objected,
  });
  open(routes, '/dispatch');
  expect(await screen.findByText('退转两次，只有督查员可定')).toBeTruthy();
  expect(await screen.findByText('属工信范围')).toBeTruthy();
  expect(screen.getByText(/按首接负责由督查员决定/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '改派' })).toBeNull();
});

test('a row of the directory that somebody else changed is saved at the second attempt', async () => {
  let version = 1;
  const fetched = serve({
    '/me': dispatcher,
    '/codes/department': departments,
    '/codes/region': { system: 'region', codes: [] },
    '/directory/routes': () => [{ id: 3, version, itemDepartment: null, region: null, category: 'CONSULT', department: 'rsj', assistants: [], note: '示例' }],
    'PUT /directory/routes/3': () => {
      if (version === 2) return {};
      version = 2;
      return problem(409, 'stale-version', '内容已被他人更新');
    },
  });
  open(routes, '/dispatch?tab=routes');
  await press('修改');
  await write(await screen.findByLabelText('备注（可以不填）'), '一');
  await press('保存');
  expect(await screen.findByText(/再保存一次就以这里的为准/)).toBeTruthy();
  await waitFor(() => expect(fetched.mock.calls.filter(([address, init]) => address.includes('/directory/routes') && (init?.method ?? 'GET') === 'GET')).toHaveLength(2));
  await press('保存');
  await waitFor(() => expect(sent(fetched).map(({ body }) => body.version)).toEqual([1, 2]));
  expect(sent(fetched)[1]!.body).toMatchObject({ category: 'CONSULT', department: 'rsj', note: '示例一' });
});
