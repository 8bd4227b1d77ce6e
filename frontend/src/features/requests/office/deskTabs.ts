import type { RequestRowView, RequestState } from '../../../api/workTypes';

export type DeskTab = 'all' | 'sign' | 'handle' | 'firm' | 'assist' | 'late' | 'over';

export const deskTabs: [DeskTab, string][] = [
  ['all', '全部在办'],
  ['sign', '待签收'],
  ['handle', '办理中'],
  ['firm', '待企业'],
  ['assist', '协办'],
  ['late', '临期超期'],
  ['over', '已结束'],
];

const STATES: Partial<Record<DeskTab, RequestState[]>> = {
  sign: ['ASSIGNED'],
  handle: ['ACCEPTED', 'TRACKED', 'REPAIRING', 'OBJECTED'],
  firm: ['WAITING', 'ANSWERED'],
};

/** The open requests of a tab. What the department only helps with has a tab of its own and no part in the others. */
export function rowsOf(tab: DeskTab, rows: RequestRowView[], department: string | null): RequestRowView[] {
  if (tab === 'assist') return rows.filter((row) => row.department !== department);
  const own = rows.filter((row) => row.department === department);
  const states = STATES[tab];
  if (states) return own.filter(({ state }) => states.includes(state));
  return tab === 'late' ? own.filter(({ urgent }) => urgent?.light === 'YELLOW' || urgent?.light === 'RED') : own;
}

export function isDeskTab(text: string | null): text is DeskTab {
  return deskTabs.some(([tab]) => tab === text);
}
