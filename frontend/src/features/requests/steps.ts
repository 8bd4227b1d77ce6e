import type { RequestState } from '../../api/workTypes';

export type StepStatus = 'done' | 'now' | 'ahead' | 'stopped';
export type Step = { name: string; what: string; status: StepStatus };

const NAMES = ['点单', '派单', '办单', '销单'] as const;

/** How many of the four acts are over, and what is going on in the one that is not. */
const progress: Record<RequestState, [done: number, now: string]> = {
  DRAFT: [0, '还没提交'],
  FILED: [1, '正在分派'],
  OBJECTED: [1, '重新确认部门'],
  ASSIGNED: [2, '等待签收'],
  ACCEPTED: [2, '正在办理'],
  WAITING: [2, '等您补充'],
  TRACKED: [2, '跟踪办理'],
  ANSWERED: [3, '等您确认'],
  REPAIRING: [3, '差评整改'],
  CLOSED: [4, ''],
  MERGED: [1, '已并单'],
  WITHDRAWN: [1, '已撤回'],
};

const done = ['已提交', '已派单', '已答复', '已办结'];
const ahead = ['提交', '分派部门', '办理答复', '您来确认'];
const stopped = new Set<RequestState>(['MERGED', 'WITHDRAWN']);

export function stepsOf(state: RequestState, forFirm = true): Step[] {
  const [over, now] = progress[state];
  return NAMES.map((name, at) => {
    if (at < over) return { name, status: 'done', what: done[at]! };
    if (at > over || state === 'CLOSED') return { name, status: 'ahead', what: said(ahead[at]!, forFirm) };
    return { name, status: stopped.has(state) ? 'stopped' : 'now', what: said(now, forFirm) };
  });
}

function said(words: string, forFirm: boolean): string {
  return forFirm ? words : words.replace('您来', '企业').replace('等您', '等企业');
}
