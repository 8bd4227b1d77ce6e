import type { RequestView } from '../../api/workTypes';
import { chineseDate, monthDay } from '../../lib/dates';
import { running } from './clocks';

/** `timed`: the promise runs, so that its light is shown beside it. */
export type When = { fact: string; more: string[]; timed: boolean };

const over = (fact: string, ...more: string[]): When => ({ fact, more, timed: false });

/** By when, or why no longer: the one line that a firm looks for, and what has to be known with it. */
export function whenOf(request: RequestView, forFirm: boolean): When {
  const firm = forFirm ? '您' : '企业';
  const by = (kind: string) => monthDay(running(request, kind)?.dueAt ?? request.dueAt);
  switch (request.state) {
    case 'DRAFT':
      return over('提交后开始计时');
    case 'WITHDRAWN':
      return over('已撤回，不再办理');
    case 'MERGED':
      return over('和另一件一起答复');
    case 'ANSWERED':
      return over(answered(request), `等${firm}确认，到${by('CONFIRM')}没有回复，将默认办结`);
    case 'CLOSED':
      return over(answered(request), closed(request, firm));
    case 'REPAIRING':
      return over(`${by('REPAIR')}前整改`, '评价不满意，部门正在整改');
    case 'TRACKED':
      return over(`${monthDay(request.course.nextReplyOn ?? request.dueAt)}前再次答复`, '现在办不完，到期会接着办');
    case 'WAITING':
      return over('计时已暂停', `等${firm}补充材料，请在${by('SUPPLY')}前补充`, '补充后接着计时，已用的时间不重算');
    default:
      return { fact: `${monthDay(request.dueAt)}前`, more: extended(request), timed: true };
  }
}

function answered({ closing }: RequestView): string {
  return closing.answeredAt ? `${chineseDate(closing.answeredAt)}已答复` : '已答复';
}

function closed({ closing }: RequestView, firm: string): string {
  const day = closing.closedAt ? `${chineseDate(closing.closedAt)}` : '已';
  return closing.autoConfirmed ? `${day}默认办结（没有收到${firm}的回复）` : `${day}办结`;
}

function extended(request: RequestView): string[] {
  const days = running(request, 'CLOSE')?.extendedDays ?? 0;
  const asked = request.course.extensionAsked;
  return [
    ...(days > 0 ? [`已批准延期 ${days} 个工作日`] : []),
    ...(asked === null ? [] : [`部门申请延期 ${asked} 个工作日，等督查员决定`]),
  ];
}
