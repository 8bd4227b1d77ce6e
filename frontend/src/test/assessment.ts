import type { AssessmentView, FactFieldView, NextQuestionView, ResultView } from '../api/types';

/** Small complete views to build tests from. */
export const field = (key: string, label: string, more: Partial<FactFieldView> = {}): FactFieldView => ({
  key,
  label,
  type: 'number',
  unit: '人',
  codeSystem: null,
  supplier: 'FIRM',
  ownToSupply: true,
  help: null,
  group: null,
  elements: [],
  ...more,
});

export const result = (more: Partial<ResultView>): ResultView => ({
  itemId: 'i1',
  itemVersion: 1,
  title: '稳岗返还',
  benefitType: '奖补资金',
  obtain: 'AUTO',
  region: '江苏省',
  documentId: 'd1',
  documentTitle: '通知',
  amountText: null,
  estimate: null,
  verdict: 'MET',
  why: '裁员率2.1%，要求不高于5.5%。',
  explanation: null,
  missing: [],
  judgedBy: 'RULE',
  ...more,
});

export const question = (fact: string, label: string, more: Partial<NextQuestionView> = {}): NextQuestionView => ({
  fact,
  label,
  items: 1,
  amountAtStake: null,
  amountText: null,
  field: field(fact, label),
  ...more,
});

export const estimate = (value: number, kind: 'EXACT' | 'AT_MOST' = 'EXACT') => ({
  kind,
  value: kind === 'EXACT' ? value : null,
  from: null,
  to: kind === 'AT_MOST' ? value : null,
  text: `${value / 10_000}万元`,
  steps: [],
  missing: [],
});

export const assessment = (more: Partial<AssessmentView> = {}): AssessmentView => ({
  asOf: '2026-11-22',
  summary: { met: 0, unknown: 0, unmet: 0, judged: 0, amountAtMost: null, amountText: '金额以部门核定为准' },
  results: [],
  next: [],
  bundle: null,
  ...more,
});
