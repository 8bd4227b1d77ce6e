import type { ClockLine } from '../../../api/workTypes';
import { chineseTime } from '../../../lib/dates';
import { accountOf, endingOf } from '../clocks';
import styles from './office.module.css';

/** Every run of every time limit: when it began, until when, how it ended and where its time went. */
export function ClockPanel({ clocks }: { clocks: ClockLine[] }) {
  if (clocks.length === 0) return null;
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks">时限</h2>
      <table className={styles.clocks}>
        <thead>
          <tr>
            <th scope="col">时限</th>
            <th scope="col">开始</th>
            <th scope="col">到期</th>
            <th scope="col">情况</th>
          </tr>
        </thead>
        <tbody>
          {clocks.map((line) => (
            <Run key={`${line.clock} ${line.startedAt}`} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Run({ line }: { line: ClockLine }) {
  const account = accountOf(line);
  return (
    <tr className={line.endedAt === null ? styles.runs : undefined}>
      <th scope="row">
        {line.clockLabel}
        {!line.owedByOffice && <small>企业</small>}
      </th>
      <td data-label="开始">{chineseTime(line.startedAt)}</td>
      <td data-label="到期">{line.paused ? '暂停后顺延' : chineseTime(line.dueAt)}</td>
      <td className={line.ending === 'LATE' && !line.excused ? styles.late : undefined}>
        {endingOf(line)}
        {account.length > 0 && <small>{account.join('；')}</small>}
      </td>
    </tr>
  );
}
