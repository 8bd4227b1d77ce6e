import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { token } from '../api/token';
import { routes } from '../app/router';
import { assessment, estimate, field, question, result } from '../test/assessment';
import { firm, open, problem, serve } from '../test/portal';

const catalog = { fields: [field('headcount', '职工总数'), field('rd', '研发费用', { type: 'yearly', unit: '元' }), field('tax', '纳税信用', { ownToSupply: false })] };
const enterprise = { uscc: firm.uscc, name: firm.enterpriseName, synthetic: true, version: 3, facts: [], missing: [] };
const explanation = { verdict: 'MET' as const, kind: 'compare', text: '职工不超过300人', clause: null, required: '≤ 300人', actual: '126人', missing: [], because: [] };
const before = assessment({
  results: [result({ itemId: 'i1', title: '扩岗补助', verdict: 'UNKNOWN' }), result({ itemId: 'i2', title: '小微补助', verdict: 'UNKNOWN' })],
  summary: { met: 0, unknown: 2, unmet: 0, judged: 0, amountAtMost: null, amountText: '' },
  next: [
    question('headcount', '职工总数', { items: 2, amountAtStake: 300_000, amountText: '最高约30万元' }),
    question('tax', '纳税信用'),
    question('rd', '研发费用'),
  ],
});
const after = assessment({
  results: [result({ itemId: 'i1', title: '扩岗补助', estimate: estimate(200_000, 'AT_MOST'), explanation }), result({ itemId: 'i2', title: '小微补助', verdict: 'UNMET' })],
  summary: { met: 1, unknown: 0, unmet: 1, judged: 0, amountAtMost: 200_000, amountText: '最高约20万元' },
  bundle: {
    total: 200_000,
    totalText: '20万元',
    chosen: [{ itemId: 'i1', title: '扩岗补助', amount: 250_000, amountText: '25万元', counted: 200_000 }],
    excluded: [{ itemId: 'i9', title: '稳岗返还', amount: 50_000, amountText: '5万元', kind: 'HIGHEST', because: '保留“扩岗补助”。', clause: { documentId: 'd1', documentTitle: '实施细则', article: '第三条' } }],
    open: 4,
  },
});

beforeEach(() => token.keep('t'));

const backend = (more: Parameters<typeof serve>[0]) =>
  serve({ '/me': firm, '/inbox': { unread: 0, total: 0, items: [] }, '/inbox/stream': () => new Response('', { status: 403 }), '/facts': catalog, '/enterprise': enterprise, '/enterprise/policies': before, ...more });

async function answer(typed: string) {
  await userEvent.type(await screen.findByLabelText('职工总数（人）'), typed);
  await userEvent.click(screen.getByRole('button', { name: '更新结果' }));
}

test('the question says what hangs on it; skipping goes on to the next and round again', async () => {
  backend({});
  open(routes, '/policies');
  const asked = await screen.findByRole('region', { name: '再补一项信息' });
  expect(asked.textContent).toContain('关系到 2 项政策，最高约30万元');
  expect(asked.textContent).toContain('还有 1 个问题');
  await userEvent.click(within(asked).getByRole('button', { name: '跳过' }));
  expect(await screen.findByLabelText('2025年研发费用（万元）')).toBeTruthy();
  await userEvent.click(within(asked).getByRole('button', { name: '跳过' }));
  expect(await screen.findByText(/您跳过了 2 个问题/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '再看一遍' }));
  expect(await screen.findByLabelText('职工总数（人）')).toBeTruthy();
});

test('an answer is saved and the page tells at once what it changed', async () => {
  let saved: unknown;
  backend({
    '/enterprise/policies': () => (saved ? after : before),
    'PUT /enterprise/facts': ({ body }: { body: unknown }) => {
      saved = body;
      return { ...enterprise, version: 4 };
    },
  });
  open(routes, '/policies');
  await answer('126');
  expect(await screen.findByText('新符合 1 项，最高 20万元')).toBeTruthy();
  expect(screen.getByText(/已记下“职工总数”/).textContent).toContain('1 项确定不符合');
  expect(saved).toEqual({ version: 3, facts: { headcount: 126 } });
  await userEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(screen.queryByText(/已记下/)).toBeNull();
});

test('an answer that settles nothing says so, and a refused one is no answer', async () => {
  let refuse = true;
  backend({ 'PUT /enterprise/facts': () => (refuse ? problem(422, 'invalid', '有内容需要改一改', { errors: [{ field: 'facts.headcount', code: 'x', message: '不能这么多' }] }) : { ...enterprise, version: 4 }) });
  open(routes, '/policies');
  await answer('126');
  expect(await screen.findByText('不能这么多')).toBeTruthy();
  expect(screen.queryByText(/已记下/)).toBeNull();
  refuse = false;
  await userEvent.click(screen.getByRole('button', { name: '更新结果' }));
  expect(await screen.findByText(/结论暂时没有变化/)).toBeTruthy();
});

test('the best package says its sum, its caps, what gives way and why, and what cannot be told', async () => {
  backend({ '/enterprise/policies': after });
  open(routes, '/policies');
  const panel = await screen.findByRole('region', { name: '最优组合' });
  expect(panel.textContent).toContain('合计 20万元');
  expect(panel.textContent).toContain('计 20万元几项合计有上限，单项25万元');
  expect(panel.textContent).toContain('另有 4 项您也符合，但金额要由部门核定');
  await userEvent.click(within(panel).getByText('没有选进来的 1 项，为什么'));
  expect(panel.textContent).toContain('几项只取金额最高的一项：保留“扩岗补助”。');
  expect(within(panel).getByRole('link', { name: '依据《实施细则》第三条' })).toBeTruthy();
});

test('a firm may doubt what a rule decided, and not what only people decide', async () => {
  backend({ '/enterprise/policies': assessment({ results: [result({ itemId: 'i1', title: '扩岗补助' }), result({ itemId: 'i2', title: '小微补助', verdict: 'UNKNOWN', judgedBy: 'PERSON' })] }) });
  open(routes, '/policies');
  expect((await screen.findByRole('link', { name: '对判定有疑问' })).getAttribute('href')).toBe('/requests/new?item=i1&doubt=MET');
  await userEvent.click(screen.getByRole('tab', { name: /需人工判断/ }));
  expect(await screen.findByRole('link', { name: '小微补助' })).toBeTruthy();
  expect(screen.getAllByRole('link', { name: '对判定有疑问' })).toHaveLength(1);
});

test('earlier decisions are read only when asked for', async () => {
  const decided = { id: 1, itemId: 'i1', itemVersion: 2, profileVersion: 3, asOf: '2026-10-08', decidedAt: '2026-10-08T02:00:00Z', endedAt: null, verdict: 'MET', reasons: ['职工126人'] };
  const fetched = backend({ '/enterprise/policies': after, '/enterprise/policies/i1/decisions': { decisions: [decided] } });
  open(routes, '/policies');
  await userEvent.click(await screen.findByRole('button', { name: '查看依据' }));
  const asked = () => fetched.mock.calls.filter(([address]) => address.endsWith('/decisions')).length;
  expect(asked()).toBe(0);
  await userEvent.click(screen.getByText('以前的判断'));
  expect(await screen.findByText('职工126人')).toBeTruthy();
  await waitFor(() => expect(asked()).toBe(1));
});
