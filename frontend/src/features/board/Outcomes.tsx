import { Section } from '../../components/page/Section';
import { classes, countOf, type Shown } from './figures';
import { Term } from './Term';
import { differenceText, grouped, percentText } from './words';
import styles from './statistics.module.css';

const across = ['SILENT', 'REOPENED', 'TRACKED', 'RETURNED', 'PAUSED', 'EXTENDED', 'GOOD', 'BAD', 'UPHELD', 'UNRATED', 'SAMPLED', 'CALLED_BACK', 'SAID_SOLVED'] as const;

/** What came of everything that was closed: classes that add up, and marks that cut across them. */
export function Outcomes({ row, at }: Shown) {
  const now = row.figures[at];
  const before = row.figures[at - 1];
  const closed = countOf(now, 'CLOSED');
  const line = (count: string) => (
    <tr key={count}>
      <th scope="row">
        <Term of={`count.${count}`} />
      </th>
      <td>{grouped(countOf(now, count))}</td>
      <td>{percentText({ numerator: countOf(now, count), denominator: closed })}</td>
      <td>{differenceText(countOf(now, count), countOf(before, count))}</td>
    </tr>
  );
  return (
    <Section title="办结的都怎么样了" lead="前八类加起来就是全部办结。">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">分类</th>
            <th scope="col">件数</th>
            <th scope="col">占办结</th>
            <th scope="col">比上期</th>
          </tr>
        </thead>
        <tbody>{classes.map(line)}</tbody>
        <tbody className={styles.sum}>{line('CLOSED')}</tbody>
        <tbody>
          <tr>
            <th scope="colgroup" colSpan={4} className={styles.among}>
              其中（互相交叉，不能相加）
            </th>
          </tr>
          {across.map(line)}
        </tbody>
      </table>
    </Section>
  );
}
