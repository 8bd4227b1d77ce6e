import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { AuthorisationView } from '../api/firmTypes';
import { token } from '../api/token';
import type { EnterpriseView, FactValueView } from '../api/types';
import { routes } from '../app/router';
import { field } from '../test/assessment';
import { firm, open, problem, serve } from '../test/portal';

const loans = field('loans', '设备贷款', { type: 'list', unit: null, elements: [field('bank', '贷款银行', { type: 'text', unit: null }), field('principal', '贷款本金', { unit: '元' })] });
const fact = (more: Partial<FactValueView>): FactValueView => ({
  ...field('headcount', '职工总数'),
  value: 126,
  valueText: '126人',
  source: 'FIRM',
  sourceLabel: '企业填报',
  sourceKind: 'FIRM',
  asOf: '2026-10-08',
  suppliedAt: '2026-10-08T02:00:00Z',
  validUntil: null,
  confidence: null,
  note: null,
  others: [],
  group: '资料',
  ...more,
});
const entries: Record<string, string | number>[] = [{ bank: '甲银行', principal: 2_000_000 }, { bank: '乙银行' }];
const credit = fact({ ...field('credit', '银行信用'), type: 'flag', value: true, valueText: '是', ownToSupply: false, sourceKind: 'DEPARTMENT', source: '人行', sourceLabel: '人民银行', validUntil: '2026-11-01', confidence: 80 });
const enterprise: EnterpriseView = {
  uscc: firm.uscc!,
  name: firm.enterpriseName!,
  synthetic: true,
  version: 3,
  facts: [
    fact({ others: [{ source: '市人社局', sourceLabel: '市人社局', valueText: '121人', asOf: '2026-09-30' }] }),
    fact({ ...field('revenue', '营业收入'), type: 'yearly', unit: '元', value: { 2024: 112_000_000, 2025: 131_000_000 }, valueText: '' }),
    fact({ ...loans, value: entries, valueText: '两笔' }),
    fact({ ...field('size', '企业规模'), type: 'code', value: 'SMALL', valueText: '小型', note: '从业人员126人，不到300人。' }),
    credit,
  ],
  missing: [],
};
const consent: AuthorisationView = { source: '人行', label: '人民银行', basis: 'CONSENT', basisText: '经企业授权后才使用', facts: ['银行信用'], granted: true, since: '2026-09-01T02:00:00Z', suppliedAt: '2026-10-08T02:00:00Z', lastUsedAt: '2026-11-22T01:12:00Z', usedFor: '匹配政策', version: 2 };
const law: AuthorisationView = { ...consent, source: '市人社局', label: '市人社局', basis: 'LAW', facts: ['参保人数'], lastUsedAt: null, usedFor: null };

beforeEach(() => token.keep('t'));

const backend = (more: Parameters<typeof serve>[0]) =>
  serve({
    '/me': firm,
    '/inbox': { unread: 0, total: 0, items: [] },
    '/inbox/stream': () => new Response('', { status: 403 }),
    '/facts': { fields: [loans, field('headcount', '职工总数')] },
    '/enterprise': enterprise,
    '/enterprise/authorisations': { sources: [consent, law] },
    ...more,
  });

test('a fact tells its trend, its validity, its doubt, its computation and what others said', async () => {
  backend({});
  open(routes, '/enterprise');
  const table = await screen.findByRole('table', { name: '营业收入，按年' });
  expect(within(table).getAllByRole('row').map((row) => row.textContent)).toEqual(['2024年1.12亿元', '2025年1.31亿元比上年+17%']);
  expect(screen.getByText('2026年11月1日已过期，不再用于判断')).toBeTruthy();
  expect(screen.getByText('可信度 80%')).toBeTruthy();
  expect(screen.getByText('从业人员126人，不到300人。')).toBeTruthy();
  expect(screen.getByText('市人社局：121人（2026年9月30日）')).toBeTruthy();
});

test('one entry of a list is changed while the others stay', async () => {
  const saved: unknown[] = [];
  backend({
    'PUT /enterprise/facts': ({ body }: { body: unknown }) => {
      saved.push(body);
      return { ...enterprise, version: 4 };
    },
  });
  open(routes, '/enterprise');
  await userEvent.click(await screen.findByRole('button', { name: '修改这条，第 1 条设备贷款' }));
  const amount = await screen.findByLabelText('贷款本金（万元）');
  await userEvent.clear(amount);
  await userEvent.type(amount, '250');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(saved).toEqual([{ version: 3, facts: { loans: [{ bank: '甲银行', principal: 2_500_000 }, { bank: '乙银行' }] } }]));
});

test('taking back says what it changes, and then the facts are gone', async () => {
  let granted = true;
  const sent: unknown[] = [];
  backend({
    'GET /enterprise': () => (granted ? enterprise : { ...enterprise, facts: enterprise.facts.filter(({ key }) => key !== 'credit') }),
    'GET /enterprise/authorisations': () => ({ sources: [{ ...consent, granted }, law] }),
    'PUT /enterprise/authorisations/%E4%BA%BA%E8%A1%8C': ({ body }: { body: unknown }) => {
      sent.push(body);
      granted = false;
      return { ...consent, granted };
    },
  });
  open(routes, '/enterprise?tab=sources');
  await userEvent.click(await screen.findByRole('button', { name: '收回授权：人民银行' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('马上停止使用人民银行提供的资料：银行信用。');
  await userEvent.click(within(dialog).getByRole('button', { name: '收回授权' }));
  expect(await screen.findByRole('button', { name: '授权使用：人民银行' })).toBeTruthy();
  expect(sent).toEqual([{ version: 2, granted: false }]);
  await userEvent.click(screen.getByRole('tab', { name: '企业资料' }));
  expect(screen.getByText('职工总数', { selector: 'dt' })).toBeTruthy();
  await waitFor(() => expect(screen.queryByText('银行信用', { selector: 'dt' })).toBeNull());
});

test('what the law opens needs no consent, and a conflict is told without harm', async () => {
  backend({ 'PUT /enterprise/authorisations/%E4%BA%BA%E8%A1%8C': () => problem(409, 'conflict', '已被他人更新') });
  open(routes, '/enterprise?tab=sources');
  const shared = await screen.findByRole('region', { name: '依法共享' });
  expect(within(shared).queryByRole('button')).toBeNull();
  expect(shared.textContent).toContain('还没有用过');
  await userEvent.click(screen.getByRole('button', { name: '收回授权：人民银行' }));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '收回授权' }));
  expect(await screen.findByText('已取回最新情况，请核对后再试。')).toBeTruthy();
});
