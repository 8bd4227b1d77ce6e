import type { AssessmentView, ResultView } from '../../api/types';
import { outcomeOf } from '../../components/marks/VerdictTag';
import { money } from '../../lib/money';

/** What an item is worth at most, in 元; 0 where nobody can tell. */
export function worth({ estimate }: ResultView): number {
  return estimate?.value ?? estimate?.to ?? estimate?.from ?? 0;
}

/** What one answer did to the outcome. */
export type Change = { gained: ResultView[]; ruledOut: ResultView[]; reopened: ResultView[] };

export function changeOf(before: AssessmentView, after: AssessmentView): Change {
  const earlier = new Map(before.results.map((result) => [result.itemId, outcomeOf(result)]));
  const now = (outcome: string) =>
    after.results.filter((result) => outcomeOf(result) === outcome && earlier.has(result.itemId) && earlier.get(result.itemId) !== outcome);
  return { gained: now('MET').sort((a, b) => worth(b) - worth(a)), ruledOut: now('UNMET'), reopened: now('UNKNOWN') };
}

/** 新符合 2 项，最高 52 万元. The sum is a plain one; what cannot be had together is said with the best package. */
export function gainText(gained: ResultView[]): string {
  const sum = gained.reduce((total, result) => total + worth(result), 0);
  const exact = gained.every(({ estimate }) => estimate?.kind === 'EXACT');
  return `新符合 ${gained.length} 项${sum > 0 ? `，${exact ? '约' : '最高'} ${money(sum)}` : ''}`;
}
