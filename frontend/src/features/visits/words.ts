import type { VisitKind } from '../../api/visitQueries';

export const kindWords: Record<VisitKind, string> = { VISIT: '走访', MEETING: '政企面对面' };

/** 海川精密等 3 家企业 */
export function firmsWords(firms: string[], total: number): string {
  const first = firms[0]?.replace('合成示例·', '') ?? '';
  return total > 1 ? `${first}等 ${total} 家企业` : first;
}

/** 3 件诉求，2 件在办 */
export function problemsWords(problems: number, open: number): string {
  if (problems === 0) return '没有提出诉求';
  return `${problems} 件诉求，${open === 0 ? '都已办结' : `${open} 件在办`}`;
}
