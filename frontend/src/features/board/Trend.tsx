import { lazy, Suspense, useContext, useMemo } from 'react';
import { Section } from '../../components/page/Section';
import { trendOption } from './chartOptions';
import { countOf, headRates, rateOf, type Shown } from './figures';
import { Term, wordOf, Words } from './Term';
import { fraction, grouped, percentOf, percentText, periodText } from './words';
import styles from './statistics.module.css';

const Chart = lazy(async () => ({ default: (await import('./Chart')).Chart }));
const HEIGHT = 280;

/** The three rates over time; the table says each with its numerator and denominator. */
export function Trend({ row, periods, unit }: Shown) {
  const words = useContext(Words);
  const option = useMemo(
    () =>
      trendOption(
        periods.map((period) => `${periodText(period, unit).split('—')[0]}${period.over ? '' : '*'}`),
        headRates.map((rate) => ({ name: wordOf(words, `rate.${rate}`).label, values: row.figures.map((figures) => percentOf(rateOf(figures, rate))) })),
      ),
    [row, periods, unit, words],
  );
  return (
    <Section title="走势" lead="* 还没有结束，数字会变。">
      <Suspense fallback={<div style={{ height: HEIGHT }} />}>
        <Chart option={option} label="按时办结率、解决率和满意率的走势，数字见下面的表格" height={HEIGHT} />
      </Suspense>
      <details className={styles.details}>
        <summary>看表格</summary>
        <TrendTable row={row} periods={periods} unit={unit} at={0} />
      </details>
    </Section>
  );
}

function TrendTable({ row, periods, unit }: Shown) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{unit === 'WEEK' ? '周' : '月'}</th>
            <th scope="col">提交</th>
            <th scope="col">办结</th>
            {headRates.map((rate) => (
              <th key={rate} scope="col">
                <Term of={`rate.${rate}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period, at) => (
            <tr key={period.from}>
              <th scope="row">
                {periodText(period, unit)}
                {period.over ? '' : '*'}
              </th>
              <td>{grouped(countOf(row.figures[at], 'FILED'))}</td>
              <td>{grouped(countOf(row.figures[at], 'CLOSED'))}</td>
              {headRates.map((rate) => (
                <td key={rate}>
                  {percentText(rateOf(row.figures[at], rate))} <span className={styles.small}>{fraction(rateOf(row.figures[at], rate))}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
