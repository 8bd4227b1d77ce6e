import type { RequestRowView, UrgentView } from '../../api/workTypes';
import { chineseClock, daysUntil } from '../../lib/dates';

export type Due = Pick<RequestRowView, 'dueAt' | 'light' | 'workingDaysLeft'>;

/** How much time is left, in working days where the server counted them; null when no clock runs. */
export function remaining({ dueAt, light, workingDaysLeft }: Due, today: string): string | null {
  if (light === 'NONE') return null;
  const days = daysUntil(dueAt, today);
  if (light === 'RED') return overdueBy(workingDaysLeft || days, unitOf(workingDaysLeft));
  if (days <= 0) return '今天到期';
  return workingDaysLeft ? `还剩 ${workingDaysLeft} 个工作日` : `还有 ${days} 天`;
}

function unitOf(workingDaysLeft: number | null): string {
  return workingDaysLeft ? '个工作日' : '天';
}

function overdueBy(days: number, unit: string): string {
  return days < 0 ? `已超期 ${-days} ${unit}` : '今天刚超期';
}

/** What the office owes next and by when: 签收：今天 16:30 前. */
export function owed(urgent: UrgentView, today: string): string {
  const left = remaining(urgent, today) ?? '';
  return `${urgent.clockLabel}：${left === '今天到期' ? `今天 ${chineseClock(urgent.dueAt)} 前` : left}`;
}
