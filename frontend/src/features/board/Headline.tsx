import { Link } from 'react-router';
import { paths } from '../../lib/paths';
import { countOf, headRates, otherRates, rateOf, type Shown } from './figures';
import { Term } from './Term';
import { differenceText, fraction, grouped, hoursText, percentText, periodText, pointsText } from './words';
import styles from './statistics.module.css';

/** The answer first: the last whole week or month, beside the one before. */
export function Headline({ row, at, periods, unit }: Shown) {
  const now = row.figures[at];
  const before = row.figures[at - 1];
  const filed = countOf(now, 'FILED');
  const closed = countOf(now, 'CLOSED');
  return (
    <section aria-label="概况" className={styles.headline}>
      <p className={styles.answer}>
        {periodText(periods[at]!, unit)}
        {periods[at]!.over ? '' : '（未结束）'}：提交 <b>{grouped(filed)}</b> 件（{differenceText(filed, countOf(before, 'FILED'))}），办结 <b>{grouped(closed)}</b> 件（
        {differenceText(closed, countOf(before, 'CLOSED'))}）。
        {row.lateNow > 0 && (
          <>
            现在仍有 <Link to={paths.supervisionLate()}>{grouped(row.lateNow)} 件超期</Link>，还没有算进任何一个比率。
          </>
        )}
      </p>
      <dl className={styles.rates}>
        {headRates.map((rate) => (
          <div key={rate} className={styles.head}>
            <dt>
              <Term of={`rate.${rate}`} />
            </dt>
            <dd>{percentText(rateOf(now, rate))}</dd>
            <dd className={styles.small}>{fraction(rateOf(now, rate))}</dd>
            <dd className={styles.small}>{pointsText(rateOf(now, rate), before && rateOf(before, rate))}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.others}>
        {otherRates.map((rate) => {
          const told = rateOf(now, rate);
          return (
            <div key={rate}>
              <dt>
                <Term of={`rate.${rate}`} />
              </dt>
              <dd>
                {percentText(told)}{' '}
                <span className={styles.small}>{rate === 'PAUSED_TIME' ? `${hoursText(told.numerator)}/${hoursText(told.denominator)}` : fraction(told)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
