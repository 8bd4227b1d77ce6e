import type { RequestView } from '../../../api/workTypes';
import { UnclearMark } from '../../faq/UnclearMark';
import { FirmSummary } from '../../firm/FirmSummary';
import { useSession } from '../../session/session';
import { Acts } from '../acts/Acts';
import { AnswerForm } from '../acts/AnswerForm';
import { Attachments } from '../attachments/Attachments';
import { Answer, Rated } from '../Answer';
import { Filed } from '../Filed';
import { Merged } from '../Merged';
import { Timeline } from '../Timeline';
import { Assisting } from './Assisting';
import { CitedItem } from './CitedItem';
import { ClockPanel } from './ClockPanel';
import { Notices } from './Notices';
import styles from '../layout.module.css';

/** The office's view: the request and its answer on the left, what one needs to know for it on the right. */
export function OfficeRequest({ request }: { request: RequestView }) {
  const { role } = useSession();
  return (
    <div className={styles.office}>
      <div className={styles.work}>
        <Merged request={request} />
        <Notices request={request} />
        <Acts request={request} />
        <Filed request={request} heading="企业诉求" />
        <Attachments requestId={request.id} />
        <AnswerForm request={request} />
        <Answer request={request} />
        {role === 'official' && request.itemId && <UnclearMark requestId={request.id} />}
        <Rated request={request} />
        <Assisting request={request} />
        <ClockPanel clocks={request.clocks} />
        <Timeline request={request} />
      </div>
      <aside className={styles.beside} aria-label="办理参考">
        {request.itemId && <CitedItem itemId={request.itemId} />}
        <FirmSummary uscc={request.uscc} name={request.enterpriseName} open={role === 'official'} />
      </aside>
    </div>
  );
}
