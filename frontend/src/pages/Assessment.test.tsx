import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { AssessmentView } from '../api/types';
import { routes } from '../app/router';
import { field, question, result } from '../test/assessment';
import { open, serve } from '../test/portal';

const catalog = {
  fields: [
    field('headcount', '职工总数'),
    field('layoffRate', '裁员率', { unit: '比率' }),
    field('revenue', '营业收入', { type: 'yearly', unit: '元' }),
    field('honours', '资质', { type: 'list', unit: null, elements: [field('title', '名称', { type: 'text', unit: null })] }),
  ],
};
const questions = { groups: [{ title: '人员', fields: ['headcount', 'layoffRate', 'notInCatalog'] }, { title: '经营', fields: ['revenue', 'honours'] }] };

const missing = { fact: 'layoffRate', label: '裁员率', supplier: 'FIRM' as const, supplierName: '企业' };
const view: AssessmentView = {
  asOf: '2026-11-22',
  summary: { met: 1, unknown: 1, unmet: 0, judged: 1, amountAtMost: 425_000, amountText: '预计约42.5万元' },
  results: [
    result({}),
    result({ itemId: 'i2', title: '扩岗补助', verdict: 'UNKNOWN', why: '还不知道裁员率。', missing: [missing] }),
    result({ itemId: 'i3', title: '产业基金', judgedBy: 'PERSON', verdict: 'UNKNOWN', why: '由市财政局判断。' }),
  ],
  next: [question('layoffRate', '裁员率')],
  bundle: null,
};

const backend = () => serve({ '/facts': catalog, '/assessments/questions': questions, 'POST /assessments': view });

function posted(fetched: ReturnType<typeof serve>): unknown[] {
  return fetched.mock.calls.filter(([, init]) => init?.method === 'POST').map(([, init]) => JSON.parse(String(init?.body)));
}

test('one group at a time; 不知道 is an answer and is not sent', async () => {
  const fetched = backend();
  const router = open(routes, '/assessment');
  await userEvent.type(await screen.findByLabelText(/职工总数/), '86');
  const [, unknown] = screen.getAllByRole('button', { name: '不知道' });
  await userEvent.click(unknown!);
  expect(unknown!.getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: '下一步' }));
  expect(await screen.findByRole('heading', { name: /经营/ })).toBeTruthy();
  await userEvent.type(screen.getByLabelText(/2025年营业收入/), '1.1');
  await userEvent.click(screen.getByText('没有'));
  await userEvent.click(screen.getByRole('button', { name: '看结果' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/assessment/result'));
  await waitFor(() => expect(posted(fetched)).toEqual([{ facts: { headcount: 86, revenue: { 2025: 11_000 }, honours: [] } }]));
});

test('the result opens with the answer, and its groups follow', async () => {
  sessionStorage.setItem('huiqitong.assessment', JSON.stringify({ facts: { headcount: 86 }, unknown: [] }));
  backend();
  open(routes, '/assessment/result');
  const answer = await screen.findByText(/您可以享受/);
  expect(answer.textContent).toBe('您可以享受 1 项，预计约42.5万元；再补 1 项信息，可能再增加 1 项。');
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['符合 1', '可能符合 1', '需人工判断 1', '不符合 0']);
  await userEvent.click(screen.getByRole('tab', { name: '符合 1' }));
  await userEvent.keyboard('{ArrowRight}');
  expect(await screen.findByRole('tab', { name: '可能符合 1', selected: true })).toBeTruthy();
});

test('answering the next question works everything out again and is kept', async () => {
  sessionStorage.setItem('huiqitong.assessment', JSON.stringify({ facts: { headcount: 86 }, unknown: [] }));
  const fetched = backend();
  open(routes, '/assessment/result');
  await userEvent.type(await screen.findByLabelText(/裁员率/), '2.1');
  await userEvent.click(screen.getByRole('button', { name: '更新结果' }));
  await waitFor(() => expect(posted(fetched).at(-1)).toEqual({ facts: { headcount: 86, layoffRate: 0.021 } }));
  expect(sessionStorage.getItem('huiqitong.assessment')).toContain('0.021');
});

test('a question that was answered with 不知道 is not asked again', async () => {
  sessionStorage.setItem('huiqitong.assessment', JSON.stringify({ facts: { headcount: 86 }, unknown: [] }));
  backend();
  open(routes, '/assessment/result');
  await userEvent.click(await screen.findByRole('button', { name: '不知道' }));
  await waitFor(() => expect(screen.queryByLabelText('再补一项信息')).toBeNull());
});

test('one policy asks only what it needs', async () => {
  backend();
  open(routes, '/assessment/items/i2');
  expect(await screen.findByText('还不知道裁员率。')).toBeTruthy();
  expect(screen.getByLabelText(/裁员率（%）/)).toBeTruthy();
  expect(screen.queryByLabelText(/职工总数/)).toBeNull();
});

test('without an answer there is no result, but a way to begin', async () => {
  const fetched = backend();
  open(routes, '/assessment/result');
  expect(await screen.findByRole('link', { name: '开始政策体检' })).toBeTruthy();
  expect(posted(fetched)).toEqual([]);
});
