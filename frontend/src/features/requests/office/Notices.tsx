import type { RequestView } from '../../../api/workTypes';
import { chineseDate } from '../../../lib/dates';
import { last } from '../story';
import styles from './office.module.css';

type Notice = { key: string; what: string; said?: string | null };

/** What must be known before anything is done: why it came back, what is asked for, who is watching. */
export function noticesOf({ state, course, history, closing, clerk, channelLabel, rating }: RequestView): Notice[] {
  const said = (...acts: string[]) => last(history, ...acts);
  const objected = said('object', 'return');
  const asked = said('ask_extension');
  const reopened = said('reopen');
  const escalated = said('escalate');
  const notices: (Notice | false)[] = [
    state === 'OBJECTED' && { key: 'objected', what: `${objected?.actor ?? '部门'}认为不归本部门办${objected?.decided ? `，${objected.decided}` : ''}`, said: objected?.note },
    course.extensionAsked !== null && { key: 'extension', what: `${asked?.actor ?? '部门'}申请延期 ${course.extensionAsked} 个工作日，等督查员决定`, said: asked?.note },
    closing.appeal === 'OPEN' && { key: 'appeal', what: '部门认为差评有误，等督查员核实', said: said('appeal')?.note },
    state === 'REPAIRING' && rating !== null && { key: 'rating', what: `企业评价“${rating.label}”，要回访并整改`, said: rating.text },
    state === 'ACCEPTED' && course.reopened > 0 && { key: 'reopened', what: `企业要求重新办理（第 ${course.reopened} 次）`, said: reopened?.note },
    state === 'WAITING' && { key: 'waiting', what: '等企业补充，时限暂停', said: said('ask')?.note },
    course.level > 0 && { key: 'level', what: `已督办（${course.level} 级）${escalated ? `，${chineseDate(escalated.at)}` : ''}`, said: escalated?.note },
    course.lifted && { key: 'lifted', what: '已提级办理', said: said('lift')?.note },
    course.settled && { key: 'settled', what: '督查员已定责，由现在的部门办理' },
    clerk !== null && { key: 'clerk', what: `${channelLabel}，登记人 ${clerk}` },
  ];
  return notices.filter((notice): notice is Notice => notice !== false);
}

export function Notices({ request }: { request: RequestView }) {
  const notices = noticesOf(request);
  if (notices.length === 0) return null;
  return (
    <ul className={styles.notices} aria-label="须知">
      {notices.map(({ key, what, said }) => (
        <li key={key}>
          <b>{what}</b>
          {said && <p>{said}</p>}
        </li>
      ))}
    </ul>
  );
}
