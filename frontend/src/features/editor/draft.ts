import type { EditorItemDetailView, ItemDraft } from '../../api/workTypes';

/** What the form holds: the rule as text, so that a half-written one is never lost. */
export type DraftForm = Omit<ItemDraft, 'rule' | 'conditions'> & { conditions: { text: string }[]; rule: string };

export const EMPTY: DraftForm = {
  documentId: '',
  articleNo: null,
  title: '',
  summary: null,
  benefitType: '',
  beneficiary: null,
  conditions: [{ text: '' }],
  amountText: null,
  obtain: 'UNKNOWN',
  department: null,
  region: '',
  validFrom: null,
  validTo: null,
  rule: '',
  note: null,
};

export function ruleJson(rule: Record<string, unknown> | null): string {
  return rule === null ? '' : JSON.stringify(rule, null, 2);
}

export function formOfItem(item: EditorItemDetailView): DraftForm {
  return {
    documentId: item.documentId,
    articleNo: item.articleNo,
    title: item.title,
    summary: item.summary,
    benefitType: item.benefitType,
    beneficiary: item.beneficiary,
    conditions: item.conditions.map((text) => ({ text })),
    amountText: item.amountText,
    obtain: item.obtain,
    department: item.department,
    region: item.region,
    validFrom: item.validFrom,
    validTo: item.validTo,
    rule: ruleJson(item.rule),
    note: item.note,
  };
}

/** Empty text means that the source does not say: it is sent as null, never as an empty string. */
function stated(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** What is sent. @throws SyntaxError when the rule is not JSON; the form checks that first. */
export function draftOf(form: DraftForm): ItemDraft {
  return {
    documentId: form.documentId,
    articleNo: stated(form.articleNo),
    title: form.title.trim(),
    summary: stated(form.summary),
    benefitType: form.benefitType,
    beneficiary: stated(form.beneficiary),
    conditions: form.conditions.map((condition) => condition?.text?.trim() ?? '').filter((text) => text !== ''),
    amountText: stated(form.amountText),
    obtain: form.obtain,
    department: stated(form.department),
    region: form.region.trim(),
    validFrom: stated(form.validFrom),
    validTo: stated(form.validTo),
    rule: form.rule.trim() === '' ? null : (JSON.parse(form.rule) as ItemDraft['rule']),
    note: stated(form.note),
  };
}

export type ParsedRule = { rule: Record<string, unknown> | null; problem: string | null };

/** Reads the rule as it is being written. Line and column of a slip are said in Chinese. */
export function parsedRule(text: string): ParsedRule {
  if (text.trim() === '') return { rule: null, problem: null };
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { rule: value as Record<string, unknown>, problem: null } : { rule: null, problem: '规则应当是一个 JSON 对象，以 { 开头。' };
  } catch (slip) {
    return { rule: null, problem: `JSON 还不完整或写错了${placeOf(String(slip), text)}。` };
  }
}

function placeOf(message: string, text: string): string {
  const at = /position (\d+)/.exec(message)?.[1];
  if (at === undefined) return '';
  const before = text.slice(0, Number(at)).split('\n');
  return `，在第 ${before.length} 行第 ${(before.at(-1)?.length ?? 0) + 1} 个字附近`;
}
