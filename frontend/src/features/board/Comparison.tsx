import { useState } from 'react';
import { Link } from 'react-router';
import { useStatistics } from '../../api/boardQueries';
import type { RateView, StatisticsRowView, StatisticsView } from '../../api/boardTypes';
import { Section } from '../../components/page/Section';
import { Tabs } from '../../components/page/Tabs';
import { Loaded } from '../../components/states/Loaded';
import { paths } from '../../lib/paths';
import { countOf, rateOf, toldPeriod, type Unit } from './figures';
import { Term } from './Term';
import { queryOf } from './useSupervisedFilter';
import { differenceText, fraction, grouped, percentText, periodText, pointsText } from './words';
import styles from './statistics.module.css';

type By = 'DEPARTMENT' | 'CATEGORY';
type Props = { unit: Unit; department: string | undefined };

const rates = ['ON_TIME', 'SOLVED', 'SATISFIED', 'SILENT', 'REOPENED', 'RETURNED'] as const;

/** Departments and categories side by side, each beside itself the period before. */
export function Comparison({ unit, department }: Props) {
  const [by, setBy] = useState<By>('DEPARTMENT');
  const tab = (key: By, label: string) => ({ key, label, content: key === by ? <Compared by={key} unit={unit} department={department} /> : null });
  return (
    <Section title="各部门、各类别">
      <Tabs label="按什么分" active={by} onChange={(key) => setBy(key as By)} tabs={[tab('DEPARTMENT', '按部门'), tab('CATEGORY', '按类别')]} />
    </Section>
  );
}

function Compared({ by, unit, department }: Props & { by: By }) {
  const query = useStatistics({ group: by, unit, department, periods: 3 });
  return <Loaded query={query}>{(statistics) => <Rows statistics={statistics} by={by} unit={unit} />}</Loaded>;
}

function Rows({ statistics, by, unit }: { statistics: StatisticsView; by: By; unit: Unit }) {
  const at = toldPeriod(statistics.periods);
  const rows = statistics.rows
    .filter(({ figures, lateNow }) => countOf(figures[at], 'FILED') + countOf(figures[at], 'CLOSED') + lateNow > 0)
    .toSorted((one, other) => countOf(other.figures[at], 'CLOSED') - countOf(one.figures[at], 'CLOSED'));
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.dense}`}>
        <caption className={styles.caption}>{periodText(statistics.periods[at]!, unit)}；每格依次是比率、分子和分母、比前一期升降多少个百分点。</caption>
        <thead>
          <tr>
            <th scope="col">{by === 'DEPARTMENT' ? '部门' : '类别'}</th>
            <th scope="col">提交</th>
            <th scope="col">办结</th>
            {rates.map((rate) => (
              <th key={rate} scope="col">
                <Term of={`rate.${rate}`} />
              </th>
            ))}
            <th scope="col">现在仍超期</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.code} row={row} at={at} by={by} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In percentage points, as the head of the table says. */
const changeOf = (now: RateView, before: RateView | undefined): string => pointsText(now, before).replace(/^[与比]上期| 个百分点$/g, '');

function Row({ row, at, by }: { row: StatisticsRowView; at: number; by: By }) {
  const now = row.figures[at];
  const before = row.figures[at - 1];
  const count = (name: string) => (
    <td>
      {grouped(countOf(now, name))}
      <span className={styles.under}>{differenceText(countOf(now, name), countOf(before, name))}</span>
    </td>
  );
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {count('FILED')}
      {count('CLOSED')}
      {rates.map((rate) => (
        <td key={rate}>
          {percentText(rateOf(now, rate))}
          <span className={styles.under}>{fraction(rateOf(now, rate))}</span>
          <span className={styles.under}>{changeOf(rateOf(now, rate), before && rateOf(before, rate))}</span>
        </td>
      ))}
      <td>{row.lateNow === 0 ? 0 : <Link to={paths.supervised(queryOf({ [by === 'DEPARTMENT' ? 'department' : 'category']: row.code, light: 'RED' }))}>{grouped(row.lateNow)}</Link>}</td>
    </tr>
  );
}
