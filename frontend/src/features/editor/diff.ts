import type { ItemView, RuleLineView } from '../../api/types';
import { chineseDate } from '../../lib/dates';
import { word } from '../../lib/labels';

export type LineChange = { kind: 'same' | 'added' | 'removed'; text: string };
export type FieldChange = { field: string; label: string; before: string | null; after: string | null; lines: LineChange[] | null };

type Comparable = Partial<ItemView>;
type Field = { key: keyof ItemView; label: string; said?: (value: string) => string };

const FIELDS: Field[] = [
  { key: 'documentId', label: '政策文件' },
  { key: 'articleNo', label: '条款' },
  { key: 'title', label: '标题' },
  { key: 'summary', label: '摘要' },
  { key: 'benefitType', label: '惠企类型' },
  { key: 'beneficiary', label: '适用对象' },
  { key: 'conditions', label: '条件' },
  { key: 'amountText', label: '金额' },
  { key: 'obtain', label: '办理方式', said: (code) => word('obtain', code) },
  { key: 'department', label: '主管部门' },
  { key: 'region', label: '适用地区' },
  { key: 'validFrom', label: '起始日期', said: chineseDate },
  { key: 'validTo', label: '截止日期', said: chineseDate },
  { key: 'ruleText', label: '机器规则' },
  { key: 'note', label: '备注' },
];

/** Field by field what a version changes; `before` null stands for an item that was never released. */
export function changesOf(before: Comparable | null, after: Comparable): FieldChange[] {
  return FIELDS.flatMap(({ key, label, said = (value) => value }) => {
    const [was, is] = [textOf(before?.[key], said), textOf(after[key], said)];
    if (was === is) return [];
    const lines = key === 'conditions' || key === 'ruleText' ? linesOf(was, is) : null;
    return [{ field: key, label, before: was, after: is, lines }];
  });
}

function textOf(value: unknown, said: (value: string) => string): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (!Array.isArray(value)) return said(String(value));
  if (value.length === 0) return null;
  return value.map((one: string | RuleLineView) => (typeof one === 'string' ? one : '　'.repeat(one.depth) + one.text)).join('\n');
}

/** Lines kept, added and removed, by the longest common subsequence. */
export function linesOf(before: string | null, after: string | null): LineChange[] {
  const was = before?.split('\n') ?? [];
  const is = after?.split('\n') ?? [];
  const common = commonLengths(was, is);
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    if (i < was.length && j < is.length && was[i] === is[j]) {
      changes.push({ kind: 'same', text: was[i]! });
      i += 1;
      j += 1;
    } else if (j >= is.length || (i < was.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      changes.push({ kind: 'removed', text: was[i]! });
      i += 1;
    } else {
      changes.push({ kind: 'added', text: is[j]! });
      j += 1;
    }
  }
  return changes;
}

function commonLengths(was: string[], is: string[]): number[][] {
  const lengths = Array.from({ length: was.length + 1 }, () => Array.from({ length: is.length + 1 }, () => 0));
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = is.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = was[i] === is[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}
