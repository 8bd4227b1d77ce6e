import { Link } from 'react-router';
import type { TimeYearsView } from '../../api/timeTypes';
import { LinkButton } from '../../components/page/ActButton';
import { paths } from '../../lib/paths';
import styles from './time.module.css';

/** The years with their notices, the newest first. */
export function YearList({ view: { years } }: { view: TimeYearsView }) {
  return (
    <ul className={styles.years}>
      {years.map(({ year, notice, source, daysOff, makeUpDays }) => (
        <li key={year}>
          <div>
            <h2 className={styles.name}>
              <Link to={paths.timeYear(year)}>{year}年</Link>
            </h2>
            {notice ? (
              <>
                <p>
                  放假 {daysOff} 天（含连着的周末），周末上班 {makeUpDays} 天
                </p>
                <p className={styles.faint}>{source}</p>
              </>
            ) : (
              <p>还没有录入放假安排，暂时只按周末计算</p>
            )}
          </div>
          {!notice && <LinkButton to={paths.editTimeYear(year)}>录入放假通知</LinkButton>}
        </li>
      ))}
    </ul>
  );
}

/** Deadlines that reach into a year without its notice are wrong by its holidays. */
export function MissingNotices({ missing }: { missing: number[] }) {
  if (missing.length === 0) return null;
  return (
    <div role="status" className={styles.warning}>
      <p>
        <b>{missing.map((year) => `${year}年`).join('、')}的放假安排还没有录入</b>
      </p>
      <p>国务院办公厅的通知一般在 11 月公布。没有录入之前，跨到这一年的期限只按周末计算，会算早。</p>
    </div>
  );
}
