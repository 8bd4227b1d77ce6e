import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { DryRunView, RuleCheckView, RuleErrorView } from '../../api/ruleTypes';
import { token } from '../../api/token';
import { routes } from '../../app/router';
import { firm, open, problem, serve } from '../../test/portal';

type Rule = { when: { kind: string; of: Record<string, unknown>[] }; amount?: unknown };

const editor = { ...firm, username: 'editor1', name: '沈编', roles: ['editor'], uscc: null, enterpriseName: null };
const rule: Rule & { schema: number } = {
  schema: 1,
  when: { kind: 'all', of: [{ kind: 'is', fact: 'legalPerson', value: true }, { kind: 'compare', fact: 'headcount', op: '<=', value: 300 }] },
  amount: { kind: 'upTo', cap: 500000, per: '企业' },
};
const item = {
  id: 'i1', version: 4, documentId: 'd1', document: { id: 'd1', title: '若干措施', docNo: null, docNoInferred: false, issuer: null, issuerInferred: false, status: 'UNVERIFIED' }, articleNo: '一', title: '设备补助', summary: null, benefitType: '奖补资金',
  beneficiary: null, conditions: ['制造业'], amountText: null, amount: null, obtain: 'APPLY', obtainInferred: false, department: null, departmentInferred: false, applicationWindow: null, validFrom: null,
  validTo: null, region: '南通市', level: 'CITY', sourceUrl: null, exclusivity: null, note: null, payoutNote: null, status: 'CURRENT', ruleText: null, judgedBy: 'RULE', releasedAt: '2026-11-20T00:00:00Z',
  state: 'DRAFT', rule, ruleErrors: [], history: [], releasedVersion: null, submittedBy: null,
};
const blank = { unit: null, codeSystem: null, group: '基本情况', help: null, supplier: 'FIRM', ownToSupply: true, elements: [] };
const facts = [
  { ...blank, key: 'headcount', label: '职工总数', type: 'number', unit: '人' },
  { ...blank, key: 'legalPerson', label: '独立法人', type: 'flag' },
  { ...blank, key: 'revenue', label: '营业收入', type: 'yearly', unit: '元' },
];
const slice = { code: '320613', label: '崇川区', met: 12, unknown: 3, unmet: 85 };
const found: DryRunView = {
  version: 4, firms: 100, met: 12, unknown: 3, unmet: 85, tookMillis: 31, byRegion: [slice], byIndustry: [], bySize: [slice],
  spend: { atLeast: null, atMost: 6_000_000, text: '最高600万元', firms: 12, sampled: false },
  sample: [{ uscc: '91320613MA00000A3X', name: '合成示例·海川精密', synthetic: true, verdict: 'MET', why: '职工总数126人，符合≤300人' }],
  difference: { againstVersion: 3, nowMet: 2, noLongerMet: 5, otherwise: 1 },
  excluding: [{ path: 'when.of[1]', text: '职工总数≤300人', excludes: 60, alone: 41 }],
};

const missing = (index: number): RuleErrorView => ({ code: 'MISSING_PROPERTY', path: `when.of[${index}].value`, message: '还没有填数值', severity: 'ERROR' });

/** The server's part: a figure missing is an error, and the text names every figure. */
function check({ body }: { body: unknown }): RuleCheckView {
  const { when } = (body as { rule: Rule }).rule;
  const errors = when.of.flatMap((one, index) => (one.kind === 'compare' && one.value === undefined ? [missing(index)] : []));
  const canonical = errors.length === 0 ? `全部满足\n${when.of.map((one) => `${String(one.fact)} ${String(one.op ?? '')} ${String(one.value)}`).join('\n')}` : null;
  return { errors, warnings: [], text: [], canonical };
}

const answers = { '/me': editor, '/facts': { fields: facts }, '/documents': { total: 0, items: [], facets: { level: [], status: [] } }, '/editor/items/i1': item, 'POST /editor/rules/check': check };

/** By its words: finding by role asks every element of a large page for its style. */
const button = (words: string) => screen.getByText(words).closest('button')!;

beforeEach(() => token.keep('t'));

const cardAt = (place: string) =>
  waitFor(() => {
    const card = document.querySelector<HTMLElement>(`[data-place="${place}"]`);
    expect(card).not.toBeNull();
    return card!;
  });

const sent = (fetched: ReturnType<typeof serve>, end: string) => {
  const last = fetched.mock.calls.findLast(([address]) => address.endsWith(end));
  return last === undefined ? undefined : (JSON.parse(String(last[1]!.body)) as { rule: Rule; version?: number; draft: { rule: Rule } });
};

test('a condition added by its name says what it still needs, where it stands and in the list', async () => {
  const fetched = serve({ ...answers, 'PUT /editor/items/i1': ({ body }: { body: unknown }) => ({ ...item, ...(body as { draft: object }).draft, version: 5 }) });
  open(routes, '/editor/items/i1');
  await userEvent.type(await screen.findByLabelText('加一条：按信息'), '营业');
  await userEvent.click(await screen.findByTitle('营业收入'));
  const card = await cardAt('when.of[2]');
  expect(await within(card).findByText('还没有填数值')).toBeTruthy();
  expect(await screen.findByText('1 处需要改')).toBeTruthy();

  await userEvent.click(screen.getByLabelText('去看：还没有填数值'));
  expect(document.activeElement).toBe(card);

  await userEvent.type(within(card).getByLabelText('营业收入：数值（万元）'), '2000');
  expect(await screen.findByText('✓ 没有需要改的地方')).toBeTruthy();
  expect(await screen.findByText(/revenue >= 20000000/)).toBeTruthy();

  await userEvent.click(button('保存草稿'));
  await waitFor(() => expect(sent(fetched, '/editor/items/i1')?.draft.rule.when.of[2]).toEqual({ kind: 'compare', fact: 'revenue', op: '>=', year: 'previous', value: 20000000 }));
});

test('conditions move by keyboard, and every step can be taken back', async () => {
  serve(answers);
  open(routes, '/editor/items/i1');
  const first = await cardAt('when.of[0]');
  within(first).getByLabelText('下移').focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(within(document.querySelector<HTMLElement>('[data-place="when.of[0]"]')!).getByLabelText('职工总数：数值（人）')).toBeTruthy());
  await userEvent.click(button('撤销'));
  await waitFor(() => expect(within(document.querySelector<HTMLElement>('[data-place="when.of[1]"]')!).getByLabelText('职工总数：数值（人）')).toBeTruthy());
});

test('the rule can be written as text; what cannot be read is said and kept', async () => {
  const read = { ...rule, when: { kind: 'all', of: [{ kind: 'compare', fact: 'headcount', op: '<=', value: 50 }] } };
  serve({
    ...answers,
    'POST /editor/rules/from-text': ({ body }: { body: unknown }) => ((body as { text: string }).text.includes('50') ? { rule: read, errors: [] } : { rule: null, errors: [{ code: 'UNREADABLE', path: '', message: '第 1 行没有读懂' }] }),
  });
  open(routes, '/editor/items/i1');
  await userEvent.click(await screen.findByText('改文字'));
  const area = screen.getByLabelText<HTMLTextAreaElement>('规则的文字');
  await userEvent.clear(area);
  await userEvent.type(area, '不懂');
  expect(await screen.findByText('第 1 行没有读懂')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('职工总数：数值（人）').value).toBe('300');
  await userEvent.type(area, ' 50');
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('职工总数：数值（人）').value).toBe('50'));
  expect(area.value).toBe('不懂 50');
});

test('a trial runs on the rule as it stands, unsaved, and says when the rule has moved on', async () => {
  const fetched = serve({ ...answers, 'POST /editor/items/i1/dry-run': found });
  open(routes, '/editor/items/i1');
  const figure = await screen.findByLabelText('职工总数：数值（人）');
  await userEvent.clear(figure);
  expect(await screen.findByText('规则里还有需要改的地方，改好后就能试算。')).toBeTruthy();
  await userEvent.type(figure, '200');
  await waitFor(() => expect(button('开始试算').disabled).toBe(false));
  await userEvent.click(button('开始试算'));

  expect(await screen.findByText('最高600万元')).toBeTruthy();
  expect(sent(fetched, '/dry-run')?.rule.when.of[1]).toMatchObject({ value: 200 });
  expect(screen.getByText('41 家只差这一条', { exact: false })).toBeTruthy();
  expect(screen.getByText('现行的是第 3 版。')).toBeTruthy();
  expect(within(screen.getByText('崇川区').closest('tr')!).getByText('85')).toBeTruthy();

  await userEvent.type(figure, '0');
  expect(await screen.findByText(/规则在这次试算之后改过/)).toBeTruthy();
});

test('a trial that fails says so and can be run again', async () => {
  serve({ ...answers, 'POST /editor/items/i1/dry-run': () => problem(503, 'unavailable', '服务暂时不可用') });
  open(routes, '/editor/items/i1');
  await screen.findByText('开始试算');
  await waitFor(() => expect(button('开始试算').disabled).toBe(false));
  await userEvent.click(button('开始试算'));
  expect(await screen.findByText('规则没有变，可以再试一次。')).toBeTruthy();
});
