import { Fragment } from 'react';
import type { SpecialDayView } from '../../api/timeTypes';
import { useToday } from '../session/session';
import { byDate, type Day, type Kind, weeksOf } from './month';
import styles from './calendar.module.css';

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);
const WEEKDAYS = [...'一二三四五六日'];

/** Twelve months at a glance: a word beside every day that is not as its weekday. */
export function YearCalendar({ year, days }: { year: number; days: SpecialDayView[] }) {
  const today = useToday();
  const special = byDate(days);
  return (
    <>
      <p className={styles.legend}>
        <Sample look="off" sign="休" means="放假" />
        <Sample look="makeUp" sign="班" means="周末上班" />
        <Sample look="weekend" sign="6" means="周末休息" />
      </p>
      <div className={styles.months}>
        {MONTHS.map((month) => (
          <Month key={month} month={month} weeks={weeksOf(year, month, special)} today={today} />
        ))}
      </div>
    </>
  );
}

function Sample({ look, sign, means }: { look: Kind; sign: string; means: string }) {
  return (
    <span>
      <span className={`${styles.sample} ${styles[look]}`}>{sign}</span>
      {means}
    </span>
  );
}

function Month({ month, weeks, today }: { month: number; weeks: (Day | null)[][]; today: string }) {
  return (
    <table className={styles.month}>
      <caption>{month}月</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" abbr={`周${name}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, at) => (
          <tr key={at}>
            {week.map((day, column) => (
              <Fragment key={column}>{day === null ? <td aria-hidden="true" /> : <Cell day={day} today={today} />}</Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ day: { date, number, kind, name }, today }: { day: Day; today: string }) {
  const isToday = date === today;
  return (
    <td className={styles[kind]} title={name ?? undefined} aria-current={isToday ? 'date' : undefined}>
      <span className={isToday ? styles.today : undefined}>{number}</span>
      {kind === 'off' && <b aria-label={name ?? '放假'}>休</b>}
      {kind === 'makeUp' && <b aria-label="上班">班</b>}
    </td>
  );
}
