import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ImportMappingView, ImportView } from '../../api/firmTypes';
import { token } from '../../api/token';
import { routes } from '../../app/router';
import { field } from '../../test/assessment';
import { firm, open, problem, serve } from '../../test/portal';

const admin = { ...firm, username: 'admin1', name: '管理员', roles: ['admin'], uscc: null, enterpriseName: null };
const mapping: ImportMappingView = {
  id: 'insurance',
  title: '参保月报',
  source: '市人社局',
  basis: 'LAW',
  format: 'CSV',
  unknownFirms: 'REJECT',
  synthetic: true,
  columns: [
    { column: '代码', fact: 'uscc', transform: null },
    { column: '人数', fact: 'headcount', transform: null },
  ],
  version: 2,
};
const checked: ImportView = {
  batch: 'b1',
  mapping: 'insurance',
  mappingTitle: '参保月报',
  source: '市人社局',
  fileName: 'x.csv',
  state: 'CHECKED',
  rows: 3,
  good: 2,
  bad: 1,
  applied: 0,
  errors: [{ row: 3, column: '人数', message: '要填数字', value: '很多' }],
  createdAt: '2026-11-20T02:00:00Z',
  createdBy: '管理员',
  finishedAt: null,
  synthetic: true,
};

beforeEach(() => token.keep('t'));

const backend = (more: Parameters<typeof serve>[0]) =>
  serve({ '/me': admin, '/facts': { fields: [field('headcount', '职工总数')] }, '/imports/mappings': { mappings: [mapping] }, '/imports': { total: 0, imports: [] }, ...more });

test('a file goes up under its kind and a proposed number, and is watched while it is checked', async () => {
  let sent: FormData | undefined;
  let asked = 0;
  backend({
    'POST /imports': ({ body }: { body: FormData }) => {
      sent = body;
      return { ...checked, batch: String(body.get('batch')), state: 'RECEIVING', errors: [] };
    },
    // The second time it is asked for, the check is done.
    get '/imports/mine'() {
      return () => (++asked > 1 ? { ...checked, batch: 'mine' } : { ...checked, batch: 'mine', state: 'RECEIVING', errors: [] });
    },
  });
  const router = open(routes, '/imports');
  await userEvent.click(await screen.findByLabelText('这是什么资料'));
  await userEvent.click(await screen.findByText('参保月报（市人社局）', { selector: '.ant-select-item-option-content' }));
  const batch = screen.getByLabelText<HTMLInputElement>('批次号');
  expect(batch.value).toMatch(/^insurance-\d{8}-\d{6}$/);
  await userEvent.clear(batch);
  await userEvent.type(batch, 'mine');
  const file = new File(['代码,人数\n'], 'x.csv', { type: 'text/csv' });
  await userEvent.upload(screen.getByLabelText('文件'), file);
  await userEvent.click(screen.getByRole('button', { name: '上传并检查' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/imports/mine'));
  expect([sent?.get('mapping'), sent?.get('batch'), sent?.get('file')]).toEqual(['insurance', 'mine', file]);
  expect(await screen.findByText('检查完了，2 行可以写入，1 行有错。')).toBeTruthy();
  expect(screen.getByRole('row', { name: '第 3 行 人数 很多 要填数字' })).toBeTruthy();
});

test('wrong rows are left out only where that was said', async () => {
  let state: Partial<ImportView> = {};
  const sent: unknown[] = [];
  backend({
    '/imports/b1': () => ({ ...checked, ...state }),
    'POST /imports/b1/apply': ({ body }: { body: unknown }) => {
      sent.push(body);
      state = { state: 'APPLIED', applied: 2 };
      return { ...checked, ...state };
    },
  });
  open(routes, '/imports/b1');
  await userEvent.click(await screen.findByRole('button', { name: '写入企业档案' }));
  expect(await screen.findByText(/有错的行不能写入/)).toBeTruthy();
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: /跳过有错的 1 行/ }));
  await userEvent.click(screen.getByRole('button', { name: '写入企业档案' }));
  expect(await screen.findByText(/已写入 2 行，跳过有错的 1 行/)).toBeTruthy();
  expect(sent).toEqual([{ skipBad: true }]);
  expect(screen.queryByRole('button', { name: '取消这一批' })).toBeNull();
});

test('a batch can be given up, and its wrong rows taken along as a file', async () => {
  let cancelled = false;
  const kept = vi.fn<(file: Blob) => string>(() => 'blob:x');
  Object.assign(URL, { createObjectURL: kept, revokeObjectURL: () => {} });
  const fetched = backend({
    '/imports/b1': () => ({ ...checked, state: cancelled ? 'CANCELLED' : 'CHECKED' }),
    '/imports/b1/errors.csv': () => new Response('行,列\n3,人数\n', { headers: { 'Content-Type': 'text/csv' } }),
    'POST /imports/b1/cancel': () => {
      cancelled = true;
      return { ...checked, state: 'CANCELLED' };
    },
  });
  open(routes, '/imports/b1');
  await userEvent.click(await screen.findByRole('button', { name: /下载全部错误/ }));
  await waitFor(() => expect(kept).toHaveBeenCalled());
  const asked = fetched.mock.calls.find(([address]) => address.endsWith('/errors.csv'));
  expect(asked?.[1]?.headers).toMatchObject({ Accept: 'text/csv, application/problem+json' });
  await userEvent.click(screen.getByRole('button', { name: '取消这一批' }));
  await userEvent.click((await screen.findAllByRole('button', { name: '取消这一批' })).at(-1)!);
  expect(await screen.findByText('这一批已取消，没有写入企业档案。')).toBeTruthy();
});

test('a mapping is saved over the version it was read in; a conflict keeps what was changed', async () => {
  const sent: ImportMappingView[] = [];
  backend({
    'PUT /imports/mappings/insurance': ({ body }: { body: ImportMappingView }) => {
      sent.push(body);
      return sent.length === 1 ? problem(409, 'conflict', '已被他人更新') : { ...mapping, ...body, version: 3 };
    },
  });
  open(routes, '/imports/mappings/insurance');
  const name = await screen.findByLabelText('第 2 列的列名');
  await userEvent.clear(name);
  await userEvent.click(screen.getByRole('button', { name: '保存为新的一版' }));
  expect(await screen.findByText('每一列都要写明列名和对应的资料。')).toBeTruthy();
  await userEvent.type(name, '参保人数');
  await userEvent.click(screen.getByRole('button', { name: '保存为新的一版' }));
  expect(await screen.findByText(/您改的还在这一页/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '保存为新的一版' }));
  expect(await screen.findByText('已保存为第 3 版')).toBeTruthy();
  expect(sent.at(-1)).toMatchObject({ version: 2, columns: [mapping.columns[0], { column: '参保人数', fact: 'headcount', transform: null }] });
});

test('with nothing imported and no kinds, the page says what comes first', async () => {
  backend({ '/imports/mappings': { mappings: [] } });
  open(routes, '/imports');
  expect(await screen.findByText('还没有可以导入的资料种类')).toBeTruthy();
  expect(await screen.findByText(/还没有导入过/)).toBeTruthy();
});

test('a new kind of file is written down as its first version', async () => {
  let sent: ImportMappingView | undefined;
  backend({
    'PUT /imports/mappings/taxes': ({ body }: { body: ImportMappingView }) => {
      sent = body;
      return { ...body, id: 'taxes', version: 1 };
    },
  });
  const router = open(routes, '/imports/mappings/new');
  await userEvent.type(await screen.findByLabelText('编号'), 'taxes');
  await userEvent.type(screen.getByLabelText('资料名称'), '纳税月报');
  await userEvent.type(screen.getByLabelText('提供部门'), '市税务局');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/imports/mappings/taxes'));
  expect(sent).toMatchObject({ title: '纳税月报', source: '市税务局', version: 0, unknownFirms: 'REJECT', columns: [{ fact: 'uscc' }] });
});
