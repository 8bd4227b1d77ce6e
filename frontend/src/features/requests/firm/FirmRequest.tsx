import { Button } from 'antd';
import type { RequestView } from '../../../api/workTypes';
import { Answer, Rated } from '../Answer';
import { Filed } from '../Filed';
import { Merged } from '../Merged';
import { Timeline } from '../Timeline';
import { Attachments } from '../attachments/Attachments';
import { Asked } from './Asked';
import { FirmActs } from './FirmActs';
import styles from '../layout.module.css';

/** The firm's view: the answer first, then the one thing to do about it, then what was asked and what happened. */
export function FirmRequest({ request }: { request: RequestView }) {
  // What is asked for comes as files more often than as words: their place is then beside the question.
  const supplying = request.state === 'WAITING';
  return (
    <div className={styles.single}>
      <Merged request={request} />
      <Answer request={request} />
      <Asked request={request} />
      {supplying && <Attachments requestId={request.id} />}
      <FirmActs request={request} />
      <Rated request={request} heading="您的评价" />
      <Filed request={request} heading="您提交的内容" />
      {!supplying && <Attachments requestId={request.id} />}
      <Timeline request={request} forFirm />
      <Button className={`${styles.print} no-print`} onClick={() => window.print()}>
        打印
      </Button>
    </div>
  );
}
