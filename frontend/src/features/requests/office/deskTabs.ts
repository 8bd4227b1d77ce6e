import type { DeskCounts, DeskPart } from '../../../api/workTypes';

export type DeskTab = 'all' | 'sign' | 'handle' | 'firm' | 'assist' | 'late' | 'over';

type Tab = { tab: DeskTab; label: string; part: DeskPart | null };

/** What the department only helps with has a tab of its own and no part in the others; what is over is not counted. */
export const deskTabs: Tab[] = [
  { tab: 'all', label: '全部在办', part: 'OWN' },
  { tab: 'sign', label: '待签收', part: 'SIGN' },
  { tab: 'handle', label: '办理中', part: 'HANDLE' },
  { tab: 'firm', label: '待企业', part: 'FIRM' },
  { tab: 'assist', label: '协办', part: 'ASSIST' },
  { tab: 'late', label: '临期超期', part: 'LATE' },
  { tab: 'over', label: '已结束', part: null },
];

const counted: Record<DeskPart, keyof DeskCounts> = { OWN: 'own', SIGN: 'sign', HANDLE: 'handle', FIRM: 'firm', LATE: 'late', ASSIST: 'assist', OWED: 'owed' };

export function countOf(part: DeskPart, counts: DeskCounts): number {
  return counts[counted[part]];
}

export function tabOf(asked: string | null): Tab {
  return deskTabs.find(({ tab }) => tab === asked) ?? deskTabs[0]!;
}
