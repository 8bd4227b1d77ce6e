import type { ClockLine, RequestView } from '../../api/workTypes';

/** The run that is on its way, if any. */
export function running({ clocks }: Pick<RequestView, 'clocks'>, kind: string): ClockLine | undefined {
  return clocks.findLast(({ clock, endedAt }) => clock === kind && endedAt === null);
}

/** How a run stands or ended, in a word. */
export function endingOf({ ending, paused, excused }: ClockLine): string {
  if (ending === 'CANCELLED') return '不再计时';
  if (ending === 'LATE' || ending === 'MET') return ending === 'MET' ? '按时' : excused ? '超期（系统停机，不计责任）' : '超期';
  return paused ? '暂停计时' : '计时中';
}

/** Working time in hours, as far as they are worth saying. */
export function hours(seconds: number): string {
  const half = Math.round(seconds / 1800) / 2;
  return half === 0 ? '不足半小时' : `${half} 小时`;
}

/** Where the time of an ended run went, and what was added to it. */
export function accountOf({ usedSeconds, pausedSeconds, returnedSeconds, extendedDays }: ClockLine): string[] {
  return [
    usedSeconds !== null && `用时 ${hours(usedSeconds)}`,
    pausedSeconds ? `其中等企业补充 ${hours(pausedSeconds)}，不计` : false,
    returnedSeconds ? `部门间流转 ${hours(returnedSeconds)}` : false,
    extendedDays > 0 && `批准延期 ${extendedDays} 个工作日`,
  ].filter((part): part is string => typeof part === 'string');
}
