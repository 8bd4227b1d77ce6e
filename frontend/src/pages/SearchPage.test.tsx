import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ItemHitView, SearchView } from '../api/types';
import { routes } from '../app/router';
import { open, problem, serve } from '../test/portal';

const hit: ItemHitView = {
  id: 'i1',
  title: '设备贷款贴息',
  summary: '对设备贷款给予贴息',
  highlights: { title: ['设备贷款<em>贴息</em>'], summary: ['对设备贷款给予<em>贴息</em>&lt;script&gt;'] },
  benefitType: '贷款贴息',
  obtain: 'FAST',
  obtainInferred: false,
  region: '江苏省',
  department: null,
  documentId: 'd1',
  documentTitle: '实施细则',
  docNo: null,
  amountText: '最高1000万元/年',
  status: 'UNVERIFIED',
  validTo: '2026-12-04',
  releasedAt: '2026-11-01T00:00:00Z',
};

const found: SearchView = {
  total: 1,
  page: 0,
  size: 20,
  items: [hit],
  facets: { obtain: [{ value: 'FAST', label: '直达快享', count: 1 }], region: [], benefitType: [], department: [], document: [], status: [] },
  didYouMean: null,
};
const suggestions = { terms: ['贷款贴息'], items: [{ id: 'i1', title: '设备贷款贴息' }] };

test('money and the deadline are the headline; only em marks a hit', async () => {
  serve({ '/items': found });
  open(routes, '/items?q=贴息');
  const card = within(await screen.findByRole('article'));
  expect(card.getByText('1000')).toBeTruthy();
  expect(card.getByText(/还剩 12 天/)).toBeTruthy();
  expect(card.getAllByText('贴息').map((mark) => mark.tagName)).toEqual(['EM', 'EM']);
  expect(card.getByText('<script>', { exact: false })).toBeTruthy();
});

test('a filter goes into the address and comes back as a chip', async () => {
  const fetched = serve({ '/items': found });
  const router = open(routes, '/items?q=贴息&page=2');
  await userEvent.click(await screen.findByRole('checkbox', { name: /直达快享/ }));
  await waitFor(() => expect(router.state.location.search).toContain('obtain=FAST'));
  expect(router.state.location.search).not.toContain('page');
  expect(fetched.mock.calls.some(([address]) => address.includes('obtain=FAST') && address.includes('page=0'))).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: /去掉筛选/ }));
  await waitFor(() => expect(router.state.location.search).not.toContain('obtain'));
});

test('suggestions are walked by keyboard', async () => {
  serve({ '/items': found, '/suggestions': suggestions });
  const router = open(routes, '/items');
  const box = await screen.findByRole('combobox', { name: '搜索政策' });
  await userEvent.type(box, '贴');
  expect(await screen.findAllByRole('option')).toHaveLength(2);
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { selected: true }).id).toBe(box.getAttribute('aria-activedescendant'));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(new URLSearchParams(router.state.location.search).get('q')).toBe('贷款贴息'));
});

test('a suggested policy opens at once', async () => {
  serve({ '/items': found, '/suggestions': suggestions });
  const router = open(routes, '/items');
  await userEvent.type(await screen.findByRole('combobox', { name: '搜索政策' }), '贴');
  await userEvent.click(await screen.findByRole('option', { name: /设备贷款贴息/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/items/i1'));
});

test('without search the rest goes on, and the question is kept', async () => {
  serve({ '/items': () => problem(503, 'search-unavailable', '搜索暂时用不了') });
  open(routes, '/items?q=贴息');
  expect(await screen.findByText('搜索暂时用不了', { selector: 'h2' })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('combobox', { name: '搜索政策' }).value).toBe('贴息');
  expect(screen.getByRole('link', { name: '查看政策文件' })).toBeTruthy();
});

test('nothing found says what to do next', async () => {
  serve({ '/items': { ...found, total: 0, items: [], didYouMean: '高新技术企业' } });
  const router = open(routes, '/items?q=x&obtain=FAST');
  expect(await screen.findByText('没有找到合适的政策')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: '高新技术企业' }));
  expect(new URLSearchParams(router.state.location.search).get('q')).toBe('高新技术企业');
});
