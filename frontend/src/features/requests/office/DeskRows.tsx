import { Link } from 'react-router';
import type { RequestRowView } from '../../../api/workTypes';
import { paths } from '../../../lib/paths';
import { useToday } from '../../session/session';
import { Owed } from '../LightMark';
import { StateTag } from '../StateTag';
import { ratingWord } from '../words';
import { byUrgency, type Urgency, urgencyWords } from './urgency';
import styles from './desk.module.css';

const ORDER: Urgency[] = ['overdue', 'today', 'soon', 'later', 'waiting'];

type Props = { rows: RequestRowView[]; grouped: boolean };

/** Requests one under the other, each a link that the keys move over. */
export function DeskRows({ rows, grouped }: Props) {
  const today = useToday();
  if (!grouped) return <List rows={rows} label="诉求" />;
  const groups = byUrgency(rows, today);
  return ORDER.filter((urgency) => groups[urgency].length > 0).map((urgency) => (
    <section key={urgency} aria-labelledby={urgency} className={`${styles.group} ${styles[urgency] ?? ''}`}>
      <h2 id={urgency}>
        {urgencyWords[urgency]} <small>{groups[urgency].length} 件</small>
      </h2>
      <List rows={groups[urgency]} label={urgencyWords[urgency]} />
    </section>
  ));
}

function List({ rows, label }: { rows: RequestRowView[]; label: string }) {
  return (
    <ul aria-label={label} className={styles.list}>
      {rows.map((row) => (
        <Entry key={row.id} row={row} />
      ))}
    </ul>
  );
}

function Entry({ row }: { row: RequestRowView }) {
  return (
    <li className={styles.entry}>
      <div>
        <Link to={paths.request(row.id)} className={styles.title} data-row>
          {row.title}
        </Link>
        <p>
          {row.enterpriseName.replace('合成示例·', '')} · <span className="tabular">{row.number}</span>
          <Marks row={row} />
        </p>
      </div>
      <StateTag request={row} />
      <span className={styles.handler} title={row.handler ?? undefined}>{row.handler ?? (row.state === 'ASSIGNED' ? '未签收' : '')}</span>
      <span className={styles.left}>
        <Owed urgent={row.urgent} />
      </span>
    </li>
  );
}

/** What makes it more than one of many. */
export function Marks({ row }: { row: RequestRowView }) {
  const marks = [
    row.level > 0 && `督办${row.level}级`,
    row.reopened > 0 && '企业要求重办',
    row.returns > 0 && `退转${row.returns}次`,
    row.channel === 'PHONE' && '电话登记',
    row.rating !== null && row.rating < 3 && ratingWord(row.rating),
  ].filter((mark) => typeof mark === 'string');
  return marks.map((mark) => (
    <em key={mark} className={styles.mark}>
      {mark}
    </em>
  ));
}
