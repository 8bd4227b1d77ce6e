import { Segmented, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useStatistics } from '../../api/boardQueries';
import type { StatisticsView } from '../../api/boardTypes';
import type { Query } from '../../api/client';
import { useCodes } from '../../api/queries';
import { Section } from '../../components/page/Section';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { chineseTime } from '../../lib/dates';
import { useSession } from '../session/session';
import { ClockTable } from './ClockTable';
import { Comparison } from './Comparison';
import { ExportButton } from './ExportButton';
import { countOf, toldPeriod, type Unit } from './figures';
import { Headline } from './Headline';
import { Outcomes } from './Outcomes';
import { Glossary, Words } from './Term';
import { Topics } from './Topics';
import { Trend } from './Trend';
import styles from './statistics.module.css';

const PERIODS = 14;

function useAsked() {
  const [search, setSearch] = useSearchParams();
  const unit: Unit = search.get('unit') === 'MONTH' ? 'MONTH' : 'WEEK';
  const department = search.get('department') ?? undefined;
  const change = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  return { unit, department, change };
}

/** How well it was done, week by week or month by month, with what every figure means. */
export function StatisticsBoard() {
  const { unit, department, change } = useAsked();
  const asked: Query = { unit, department, periods: PERIODS };
  const query = useStatistics(asked);
  return (
    <>
      <div className={styles.controls}>
        <Segmented<Unit>
          aria-label="按周还是按月"
          value={unit}
          options={[
            { value: 'WEEK', label: '按周' },
            { value: 'MONTH', label: '按月' },
          ]}
          onChange={(value) => change('unit', value === 'WEEK' ? null : value)}
        />
        <Departments value={department} onChange={(value) => change('department', value)} />
        <ExportButton path="/statistics/export.xlsx" query={asked} name="诉求统计" hint="含各部门、各类别和口径说明" />
      </div>
      <Loaded query={query}>{(statistics) => <Told statistics={statistics} unit={unit} department={department} />}</Loaded>
    </>
  );
}

function Departments({ value, onChange }: { value: string | undefined; onChange: (value: string | null) => void }) {
  const { me } = useSession();
  const { data } = useCodes('department');
  if (me?.department !== null) return null;
  return (
    <Select
      aria-label="部门"
      placeholder="全市"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
      options={(data?.codes ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      onChange={(department) => onChange(department ?? null)}
      className={styles.department}
      popupMatchSelectWidth={false}
    />
  );
}

type ToldProps = { statistics: StatisticsView; unit: Unit; department: string | undefined };

function Told({ statistics, unit, department }: ToldProps) {
  const row = statistics.rows[0];
  const nothing = row === undefined || row.figures.every((figures) => countOf(figures, 'FILED') + countOf(figures, 'CLOSED') === 0);
  if (nothing) return <EmptyState title="这段时间没有数据" text="有诉求提交和办结以后，这里会有每周的数字。" />;
  const at = toldPeriod(statistics.periods);
  const shown = { row, at, periods: statistics.periods, unit };
  return (
    <Words value={statistics.words}>
      <Headline {...shown} />
      <Trend {...shown} />
      <div className={styles.pair}>
        <Outcomes {...shown} />
        <ClockTable {...shown} />
      </div>
      <Comparison unit={unit} department={department} />
      <Section title="热点" lead="近七天企业问得最多的事，和之前七天比。">
        <Topics department={department} />
      </Section>
      <Glossary />
      <p className={styles.note}>
        截至 {chineseTime(statistics.asOf)}。过去的数字会因为企业评价、要求重办而变。{statistics.note && `${statistics.note}。`}
      </p>
    </Words>
  );
}
