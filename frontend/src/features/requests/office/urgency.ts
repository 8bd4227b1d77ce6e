import type { RequestRowView } from '../../../api/workTypes';
import { daysUntil } from '../../../lib/dates';

export type Urgency = 'overdue' | 'today' | 'soon' | 'later' | 'waiting';
type Ranked = Pick<RequestRowView, 'state' | 'urgent'>;

export const urgencyWords: Record<Urgency, string> = {
  overdue: '已超期',
  today: '今日到期',
  soon: '即将到期',
  later: '其他在办',
  waiting: '等企业',
};

/** Where a request stands on the desk, by what the office owes next; null when it is over. */
export function urgencyOf({ state, urgent }: Ranked, today: string): Urgency | null {
  if (state === 'CLOSED' || state === 'MERGED' || state === 'WITHDRAWN') return null;
  if (urgent === null) return 'waiting';
  if (urgent.light === 'RED') return 'overdue';
  if (daysUntil(urgent.dueAt, today) <= 0) return 'today';
  return urgent.light === 'YELLOW' ? 'soon' : 'later';
}

export function byUrgency<Row extends Ranked>(rows: Row[], today: string): Record<Urgency, Row[]> {
  const groups: Record<Urgency, Row[]> = { overdue: [], today: [], soon: [], later: [], waiting: [] };
  for (const row of rows.toSorted(earliestFirst)) {
    const urgency = urgencyOf(row, today);
    if (urgency !== null) groups[urgency].push(row);
  }
  return groups;
}

const LAST = '9999';

function earliestFirst(one: Ranked, other: Ranked): number {
  return (one.urgent?.dueAt ?? LAST).localeCompare(other.urgent?.dueAt ?? LAST);
}
