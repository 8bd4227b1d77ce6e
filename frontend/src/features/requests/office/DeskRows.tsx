import { Link } from 'react-router';
import type { RequestRowView } from '../../../api/workTypes';
import { paths } from '../../../lib/paths';
import { Owed } from '../LightMark';
import { StateTag } from '../StateTag';
import { ratingWord } from '../words';
import type { DeskGroup } from './deskGroups';
import styles from './desk.module.css';

/** Requests one under the other, each a link that the keys move over. */
export function DeskRows({ rows, label = '诉求' }: { rows: RequestRowView[]; label?: string }) {
  return (
    <ul aria-label={label} className={styles.list}>
      {rows.map((row) => (
        <Entry key={row.id} row={row} />
      ))}
    </ul>
  );
}

/** `cut`: there are more than these, and therefore perhaps more in a group than it shows. */
export function DeskGroups({ groups, cut }: { groups: DeskGroup[]; cut: boolean }) {
  return groups.map(({ key, title, rows }) => (
    <section key={key} aria-labelledby={key} className={`${styles.group} ${styles[key] ?? ''}`}>
      <h2 id={key}>
        {title}{' '}
        <small>
          {cut && '列出 '}
          {rows.length} 件
        </small>
      </h2>
      <DeskRows rows={rows} label={title} />
    </section>
  ));
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
          {row.assistance !== null && ` · 主办 ${row.departmentName ?? '待派单'}`}
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
    row.assistance === 'OWED' && '等本部门给意见',
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
