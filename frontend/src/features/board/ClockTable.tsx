import { Section } from '../../components/page/Section';
import { onTimeOf, type Shown } from './figures';
import { fraction, grouped, hoursText, percentText, pointsText } from './words';
import styles from './statistics.module.css';

/** Each kind of limit by itself. What was excused or called off is told, and in no share. */
export function ClockTable({ row, at }: Shown) {
  const clocks = row.figures[at]?.clocks ?? [];
  const before = row.figures[at - 1]?.clocks ?? [];
  const closing = clocks.find(({ clock }) => clock === 'CLOSE');
  return (
    <Section title="各类时限" lead="按时 ÷（按时＋超期）；系统停机免责的和撤销的不算在内，单独列出。">
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">时限</th>
              <th scope="col">按时率</th>
              <th scope="col">超期</th>
              <th scope="col">免责</th>
              <th scope="col">撤销</th>
            </tr>
          </thead>
          <tbody>
            {clocks.map((clock) => {
              const other = before.find((one) => one.clock === clock.clock);
              return (
                <tr key={clock.clock}>
                  <th scope="row">{clock.clockLabel}</th>
                  <td>
                    {percentText(onTimeOf(clock))} <span className={styles.small}>{fraction(onTimeOf(clock))}</span>
                    <span className={styles.under}>{pointsText(onTimeOf(clock), other && onTimeOf(other))}</span>
                  </td>
                  <td>{grouped(clock.late)}</td>
                  <td>{grouped(clock.excused)}</td>
                  <td>{grouped(clock.cancelled)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {closing && (
        <p className={styles.note}>
          办结时限共用去工作时间 {hoursText(closing.usedSeconds)}（其中部门之间流转 {hoursText(closing.returnedSeconds)}），另外暂停 {hoursText(closing.pausedSeconds)}。
        </p>
      )}
    </Section>
  );
}
