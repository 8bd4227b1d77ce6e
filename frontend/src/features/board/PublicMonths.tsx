import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { usePublicStatistics } from '../../api/boardQueries';
import type { PublicMonthView, PublicStatisticsView, RateView, Told } from '../../api/boardTypes';
import { Section } from '../../components/page/Section';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { chineseTime } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { barsOption } from './chartOptions';
import { Glossary, Term, Words } from './Term';
import { fraction, grouped, percentText, periodText } from './words';
import styles from './statistics.module.css';

const Chart = lazy(async () => ({ default: (await import('./Chart')).Chart }));
const HEIGHT = 300;

const monthOf = ({ month }: PublicMonthView): string => periodText({ from: month, to: month }, 'MONTH');

/** A small number is not told. */
const countText = (count: Told): string => (count === null ? '不公开' : grouped(count));
const rateText = (rate: RateView | null): string => (rate === null ? '不公开' : percentText(rate));

/** 公开统计: what everybody may know of how requests are handled. */
export function PublicMonths() {
  return <Loaded query={usePublicStatistics()}>{(statistics) => <Months statistics={statistics} />}</Loaded>;
}

function Months({ statistics }: { statistics: PublicStatisticsView }) {
  const months = statistics.months.filter(({ filed, closed }) => filed !== 0 || closed !== 0);
  if (months.length === 0) return <EmptyState title="还没有可以公开的数字" text="有诉求提交和办结以后，这里每个月都会有数字。" act={{ label: '去找政策', to: paths.items() }} />;
  return (
    <Words value={statistics.words}>
      <Answer months={months} />
      <Amounts months={months} />
      <Rates months={months} />
      <Categories months={months} />
      <Glossary />
      <p className={styles.note}>
        截至 {chineseTime(statistics.asOf)}。只有全市的数字，没有企业和个人的信息；1 到 {statistics.least - 1} 之间的数字，以及能推算出它们的数字，不公开。
        {statistics.note && `${statistics.note}。`}
      </p>
    </Words>
  );
}

function Answer({ months }: { months: PublicMonthView[] }) {
  const month = months.findLast(({ over }) => over) ?? months.at(-1)!;
  return (
    <p className={styles.answer}>
      {monthOf(month)}
      {month.over ? '' : '（未结束）'}：企业提交 <b>{countText(month.filed)}</b> 件，办结 <b>{countText(month.closed)}</b> 件，按时办结率 <b>{rateText(month.onTime)}</b>，解决率 <b>{rateText(month.solved)}</b>，满意率{' '}
      <b>{rateText(month.satisfied)}</b>。
    </p>
  );
}

function Amounts({ months }: { months: PublicMonthView[] }) {
  const option = useMemo(
    () =>
      barsOption(
        months.map((month) => `${Number(month.month.slice(5, 7))}月${month.over ? '' : '*'}`),
        [
          { name: '提交', values: months.map(({ filed }) => filed) },
          { name: '办结', values: months.map(({ closed }) => closed) },
        ],
      ),
    [months],
  );
  return (
    <Section title="每月提交和办结" lead="* 还没有结束。单位：件。">
      <Suspense fallback={<div style={{ height: HEIGHT }} />}>
        <Chart option={option} label="每月提交和办结的件数，数字见下面的表格" height={HEIGHT} />
      </Suspense>
    </Section>
  );
}

function RateCell({ rate }: { rate: RateView | null }) {
  return (
    <td>
      {rateText(rate)}
      {rate && rate.denominator > 0 && <span className={styles.under}>{fraction(rate)}</span>}
    </td>
  );
}

type MonthsTableProps = { months: PublicMonthView[]; heads: { key: string; head: ReactNode }[]; cells: (month: PublicMonthView) => ReactNode };

/** A row a month, the newest first; * marks the one that is not over. */
function MonthsTable({ months, heads, cells }: MonthsTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">月份</th>
            {heads.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map((month) => (
            <tr key={month.month}>
              <th scope="row">
                {monthOf(month)}
                {month.over ? '' : '*'}
              </th>
              {cells(month)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const RATE_HEADS = (['count.FILED', 'count.CLOSED', 'rate.ON_TIME', 'rate.SOLVED', 'rate.SATISFIED'] as const).map((term) => ({ key: term, head: <Term of={term} /> }));

function rateCells(month: PublicMonthView) {
  return (
    <>
      <td>{countText(month.filed)}</td>
      <td>{countText(month.closed)}</td>
      <RateCell rate={month.onTime} />
      <RateCell rate={month.solved} />
      <RateCell rate={month.satisfied} />
    </>
  );
}

function Rates({ months }: { months: PublicMonthView[] }) {
  return (
    <Section title="办得怎么样">
      <MonthsTable months={months} heads={RATE_HEADS} cells={rateCells} />
    </Section>
  );
}

function Categories({ months }: { months: PublicMonthView[] }) {
  return (
    <Section title="都问些什么" lead="每月提交的件数，按类别。">
      <MonthsTable
        months={months}
        heads={months[0]!.byCategory.map(({ category, label }) => ({ key: category, head: label }))}
        cells={(month) => month.byCategory.map(({ category, filed }) => <td key={category}>{countText(filed)}</td>)}
      />
    </Section>
  );
}
