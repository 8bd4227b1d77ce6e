import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { token } from '../../api/token';
import { routes } from '../../app/router';
import { firm, open, problem, serve } from '../../test/portal';

const editor = { ...firm, username: 'editor1', name: '沈编', roles: ['editor'], uscc: null, enterpriseName: null };
const item = {
  id: 'i1', version: 4, documentId: 'd1', document: { id: 'd1', title: '若干措施', docNo: null, docNoInferred: false, issuer: null, issuerInferred: false, status: 'UNVERIFIED' }, articleNo: '一', title: '设备补助', summary: null, benefitType: '奖补资金',
  beneficiary: null, conditions: ['制造业'], amountText: null, amount: null, obtain: 'APPLY', obtainInferred: false, department: null, departmentInferred: false, applicationWindow: null, validFrom: null,
  validTo: null, region: '南通市', level: 'CITY', sourceUrl: null, exclusivity: null, note: null, payoutNote: null, status: 'CURRENT', ruleText: null, judgedBy: 'PERSON', releasedAt: '2026-11-20T00:00:00Z',
  state: 'DRAFT', rule: null, ruleErrors: [], history: [], releasedVersion: null, submittedBy: null,
};
const answers = { '/me': editor, '/documents': { total: 0, items: [], facets: { level: [], status: [] } } };

test('a conflict keeps the editor’s text and can be resolved with it', async () => {
  token.keep('t');
  let current = item;
  const saved: { version: number; draft: { title: string } }[] = [];
  serve({
    ...answers,
    '/editor/items/i1': () => current,
    'PUT /editor/items/i1': ({ body }: { body: unknown }) => {
      const form = body as { version: number; draft: { title: string } };
      saved.push(form);
      return form.version === current.version ? { ...current, ...form.draft, version: current.version + 1 } : problem(409, 'conflict', '已被他人更新');
    },
  });
  open(routes, '/editor/items/i1');
  const title = await screen.findByLabelText<HTMLInputElement>('标题');
  await userEvent.type(title, '（我的）');
  current = { ...item, version: 5, title: '设备补助（别人的）' };
  await userEvent.click(screen.getByRole('button', { name: '保存草稿' }));

  expect(await screen.findByText('您编辑期间，这个条目被保存过')).toBeTruthy();
  expect(screen.getByText('设备补助（别人的）')).toBeTruthy();
  expect(title.value).toBe('设备补助（我的）');

  await userEvent.click(screen.getByRole('button', { name: '用我的内容保存' }));
  await waitFor(() => expect(saved.at(-1)).toMatchObject({ version: 5, draft: { title: '设备补助（我的）' } }));
  await waitFor(() => expect(screen.queryByText('您编辑期间，这个条目被保存过')).toBeNull());
});

test('leaving with unsaved work asks first', async () => {
  token.keep('t');
  serve({ ...answers, '/editor/items/i1': item, '/editor/items': { total: 0, items: [] } });
  const router = open(routes, '/editor/items/i1');
  await userEvent.type(await screen.findByLabelText('标题'), '改');
  await userEvent.click(screen.getAllByRole('link', { name: '条目与规则' }).at(-1)!);
  await userEvent.click(await screen.findByRole('button', { name: '继续编辑' }));
  expect(router.state.location.pathname).toBe('/editor/items/i1');
});

test('a new item moves to its own page once saved', async () => {
  token.keep('t');
  serve({ ...answers, '/editor/items/i1': item, '/codes/benefitType': { codes: [{ code: '奖补资金', name: '奖补资金', parents: [] }] }, '/documents': { total: 1, items: [{ id: 'd1', title: '若干措施', docNo: null }], facets: {} }, 'POST /editor/items': item });
  const router = open(routes, '/editor/items/new');
  await userEvent.type(await screen.findByLabelText('标题'), '设备补助');
  await userEvent.type(screen.getByLabelText('适用地区'), '南通市');
  await userEvent.click(screen.getByLabelText('政策文件'));
  await userEvent.click(await screen.findByTitle('若干措施'));
  await userEvent.click(screen.getByLabelText('惠企类型'));
  await userEvent.click(await screen.findByTitle('奖补资金'));
  await userEvent.click(screen.getByRole('button', { name: '保存草稿' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/editor/items/i1'));
});

test('one’s own submission is for somebody else to approve', async () => {
  token.keep('t');
  serve({ ...answers, '/editor/items/i1': { ...item, state: 'SUBMITTED', submittedBy: 'editor1' } });
  open(routes, '/editor/reviews/i1');
  expect(await screen.findByText(/要由另一位编辑审核/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '审核通过，发布' })).toBeNull();
});

test('another editor sees the differences and may approve', async () => {
  token.keep('t');
  const submitted = { ...item, state: 'SUBMITTED', submittedBy: 'editor2', releasedVersion: 3 };
  const fetched = serve({ ...answers, '/editor/items/i1': submitted, '/items/i1': { ...item, title: '设备补助旧版' }, '/editor/items': { total: 0, items: [] }, 'POST /editor/items/i1/approve': { ...submitted, state: 'RELEASED' } });
  const router = open(routes, '/editor/reviews/i1');
  expect(await screen.findByText('设备补助旧版')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '审核通过，发布' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/editor/reviews'));
  const [, init] = fetched.mock.calls.find(([address]) => address.endsWith('/approve'))!;
  expect(JSON.parse(String(init!.body))).toEqual({ version: 4 });
});
