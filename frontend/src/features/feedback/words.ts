import type { FaqState } from '../../api/trustTypes';
import { count } from '../../lib/figures';

const outcomes: [string, string][] = [
  ['SOLVED', '解决'],
  ['PARTLY', '部分解决'],
  ['REFUSED', '不予支持'],
  ['UNREACHABLE', '无法联系'],
  ['OUT_OF_SCOPE', '不属受理范围'],
];

/** 解决 3 件，不予支持 1 件 */
export function outcomeText(counted: Record<string, number>): string {
  const parts = outcomes.filter(([code]) => (counted[code] ?? 0) > 0).map(([code, label]) => `${label} ${count(counted[code]!)} 件`);
  return parts.length === 0 ? '还没有答复过的' : `答复结果：${parts.join('，')}`;
}

export const faqStateWords: Record<FaqState, string> = { DRAFT: '草稿', SUBMITTED: '待审核', PUBLISHED: '已发布', WITHDRAWN: '已撤下' };

/** How much more than before, in words that stay true when there was nothing before. */
export function riseText(lately: number, before: number): string {
  if (before === 0) return `近 7 天 ${count(lately)} 件，前四周没有`;
  const mean = before.toLocaleString('zh-CN', { maximumFractionDigits: 1 });
  const times = (lately / before).toLocaleString('zh-CN', { maximumFractionDigits: 1 });
  return `近 7 天 ${count(lately)} 件，前四周平均每周 ${mean} 件，是 ${times} 倍`;
}
