import { Link } from 'react-router';
import type { VisitRowView } from '../../api/visitQueries';
import { chineseDate } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { firmsWords, problemsWords } from './words';
import styles from './visits.module.css';

/** A visit where there is no room for a table. A firm need not be told that it took part itself. */
export function VisitRow({ row, firms = false }: { row: VisitRowView; firms?: boolean }) {
  return (
    <li className={styles.firmRow}>
      <h2>
        <Link to={paths.visit(row.id)}>{row.topic}</Link>
      </h2>
      {firms && <p>{firmsWords(row.firms, row.firmsTotal)}</p>}
      <p>
        {chineseDate(row.heldOn)} {row.kindLabel}，{row.departmentName}
      </p>
      <p className={styles.faint}>{problemsWords(row.problems, row.open)}</p>
    </li>
  );
}
