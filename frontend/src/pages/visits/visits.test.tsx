import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { token } from '../../api/token';
import type { VisitView } from '../../api/visitQueries';
import { routes } from '../../app/router';
import { firm, open, problem, serve } from '../../test/portal';

const official = { ...firm, username: 'official1', name: '陈敏', roles: ['official'], uscc: null, enterpriseName: null, department: 'rsj', departmentName: '市人力资源和社会保障局' };
const departments = { system: 'department', codes: [{ code: 'rsj', name: '市人力资源和社会保障局' }, { code: 'gxj', name: '市工业和信息化局' }] };
const visit: VisitView = {
  id: 3, kind: 'VISIT', kindLabel: '走访', heldOn: '2026-11-20', place: '车间', topic: '走访了解用工情况', department: 'rsj', departmentName: '市人力资源和社会保障局', note: null,
  firms: [{ uscc: firm.uscc!, name: '合成示例·海川精密' }], firmsTotal: 1, officials: [{ name: '陈敏', department: 'rsj', departmentName: '市人力资源和社会保障局' }],
  problems: [{ uscc: firm.uscc!, firmName: '合成示例·海川精密', category: 'CONSULT', title: '缺一线工人', text: '缺 30 人', itemId: null, requestId: 9, requestNumber: 'NT20261120-0009', stateLabel: '待签收', open: true, handledBy: '市工业和信息化局', mayOpen: false }],
  recordedAt: '2026-11-20T08:00:00Z', recordedBy: '陈敏', editable: true, version: 4,
};
const row = { ...visit, firms: ['合成示例·海川精密'], problems: 1, open: 1 };

async function write(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

async function fillProblem() {
  await write(screen.getByLabelText('一句话说明'), '缺一线工人');
  await write(screen.getByLabelText('具体情况'), '缺 30 人');
  await write(screen.getByLabelText('企业联系人'), '王海川');
  await write(screen.getByLabelText('联系电话'), '13800000001');
}

test('a visit is written down with what was asked, and sent once', async () => {
  token.keep('t');
  let broken = true;
  const bodies: unknown[] = [];
  const fetched = serve({
    '/me': official, '/codes/department': departments, '/enterprises': [{ uscc: firm.uscc, name: '合成示例·海川精密', synthetic: true }], '/visits/3': visit,
    'POST /visits': ({ body }: { body: unknown }) => {
      bodies.push(body);
      return broken ? problem(503, 'unavailable', '服务暂时不可用') : visit;
    },
  });
  open(routes, '/visits/new');
  await write(await screen.findByLabelText('主题'), '走访了解用工情况');
  await write(screen.getByLabelText('地点'), '车间');
  await write(screen.getByPlaceholderText('企业名称或统一社会信用代码'), '海川');
  await userEvent.click(screen.getByRole('button', { name: /查\s?找/ }));
  await userEvent.click(await screen.findByRole('button', { name: '合成示例·海川精密' }));
  await userEvent.click(screen.getByRole('button', { name: '添加一个问题' }));
  await fillProblem();
  await userEvent.click(screen.getByRole('button', { name: '提交记录' }));
  expect(await screen.findByText(/可以直接再提交一次/)).toBeTruthy();

  broken = false;
  await userEvent.click(screen.getByRole('button', { name: '提交记录' }));
  expect(await screen.findByRole('heading', { name: '走访了解用工情况' })).toBeTruthy();
  expect(bodies[1]).toEqual({
    visit: { kind: 'VISIT', topic: '走访了解用工情况', heldOn: '2026-11-22', place: '车间', note: null, firms: [firm.uscc], officials: [{ name: '陈敏', department: 'rsj' }] },
    problems: [{ uscc: firm.uscc, category: 'CONSULT', title: '缺一线工人', text: '缺 30 人', contactName: '王海川', contactPhone: '13800000001', itemId: null }],
  });
  const keys = fetched.mock.calls.filter(([, init]) => init?.method === 'POST').map(([, init]) => (init!.headers as Record<string, string>)['Idempotency-Key']);
  expect(new Set(keys).size).toBe(1);
});

test('a problem shows where its request is, with a link only for who may see it', async () => {
  token.keep('t');
  serve({ '/me': official, '/codes/department': departments, '/visits/3': visit });
  open(routes, '/visits/3');
  expect(await screen.findByText('待签收')).toBeTruthy();
  expect(screen.getByText('市工业和信息化局')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'NT20261120-0009' })).toBeNull();
});

test('what was asked besides is sent with the version that was seen', async () => {
  token.keep('t');
  const bodies: { version: number; problems: { uscc: string }[] }[] = [];
  serve({
    '/me': official, '/codes/department': departments, '/visits/3': visit,
    'POST /visits/3/problems': ({ body }: { body: unknown }) => {
      bodies.push(body as (typeof bodies)[number]);
      return { ...visit, version: 5 };
    },
  });
  open(routes, '/visits/3');
  await userEvent.click(await screen.findByRole('button', { name: '补充登记一个问题' }));
  await fillProblem();
  await userEvent.click(screen.getByRole('button', { name: '登记成诉求' }));
  await waitFor(() => expect(bodies).toHaveLength(1));
  expect(bodies[0]!.version).toBe(4);
  expect(bodies[0]!.problems[0]!.uscc).toBe(firm.uscc);
  await waitFor(() => expect(screen.queryByRole('button', { name: '登记成诉求' })).toBeNull());
});

test('a firm reads its visits and what became of them, and writes nothing', async () => {
  token.keep('t');
  serve({ '/me': firm, '/visits': { total: 1, page: 0, size: 20, items: [row] }, '/visits/3': { ...visit, editable: false, firmsTotal: 2, problems: visit.problems.map((one) => ({ ...one, mayOpen: true })) } });
  const router = open(routes, '/visits');
  expect(await screen.findByText('1 件诉求，1 件在办')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: '走访了解用工情况' }));
  expect((await screen.findByRole('link', { name: 'NT20261120-0009' })).getAttribute('href')).toBe('/requests/9');
  expect(screen.getByText('另有 1 家企业参加')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /补充登记/ })).toBeNull();
  expect(screen.queryByRole('link', { name: '修改记录' })).toBeNull();
  expect(router.state.location.pathname).toBe('/visits/3');
});

test('an empty list says what to do, a narrowed one how to widen it', async () => {
  token.keep('t');
  serve({ '/me': official, '/visits': { total: 0, page: 0, size: 20, items: [] } });
  open(routes, '/visits?q=没有');
  expect((await screen.findByRole('link', { name: '清除筛选' })).getAttribute('href')).toBe('/visits');
});
