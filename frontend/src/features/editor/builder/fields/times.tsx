import { Input, InputNumber, Select, Space } from 'antd';
import { useMemo } from 'react';
import { useBench } from '../context';
import { type Json, textOf } from '../json';
import { type Period, periodOf, periodText, periodUnits, yearChoices } from '../values';
import { Choice } from './Choice';
import styles from '../builder.module.css';

type Props = { label: string; value: Json | undefined; onChange: (value: Json | undefined) => void; status?: 'error' | 'warning' };

const units = periodUnits.map(({ value, label }) => ({ value, label }));

/** P3Y as 3 年. A period of several units stays as it is written. */
export function PeriodField({ label, value, onChange, status }: Props) {
  const text = textOf(value);
  const period = text === null ? null : periodOf(text);
  if (text !== null && period === null) {
    return <Input className={styles.figure} aria-label={label} aria-invalid={status === 'error'} status={status} value={text} onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)} />;
  }
  const set = (change: Partial<Period>) => onChange(periodText({ count: period?.count ?? 1, unit: period?.unit ?? 'Y', ...change }));
  return (
    <Space.Compact>
      <InputNumber
        className={styles.small}
        aria-label={label}
        min={0}
        precision={0}
        controls={false}
        placeholder="不限"
        status={status}
        value={period?.count ?? null}
        onChange={(count) => (count === null ? onChange(undefined) : set({ count }))}
      />
      <Select className={styles.scale} aria-label={`${label}的单位`} value={period?.unit ?? 'Y'} options={units} onChange={(unit) => set({ unit })} />
    </Space.Compact>
  );
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function isDate(text: string): boolean {
  return DATE.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

function written(value: Json | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}

/** A date by the browser's own picker; a wrong one is shown as it is written, to be mended. */
export function DateField({ label, value, onChange, status }: Props) {
  const text = written(value);
  const good = text === '' || (DATE.test(text) && !Number.isNaN(Date.parse(text)) && isDate(text));
  return (
    <Input
      className={styles.date}
      type={good ? 'date' : 'text'}
      aria-label={label}
      aria-invalid={status === 'error'}
      status={status}
      value={text}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
    />
  );
}

/** A year counted back from the day of decision, or a certain one. */
export function YearField({ label, value, onChange, status }: Props) {
  const { year } = useBench();
  const options = useMemo(() => {
    const fixed = Array.from({ length: 12 }, (_, back) => String(year + 1 - back)).map((one) => ({ value: one, label: `${one}年（固定）` }));
    return [...yearChoices(year), ...fixed];
  }, [year]);
  const set = (chosen: string) => onChange(/^\d+$/.test(chosen) ? Number(chosen) : chosen);
  return <Choice label={label} options={options} value={value} onChange={set} status={status} placeholder="哪一年" />;
}

/** A whole number of years or the like. */
export function WholeNumber({ label, value, onChange, status, after, least = 1 }: Props & { after: string; least?: number }) {
  return (
    <InputNumber
      className={styles.small}
      aria-label={label}
      min={least}
      precision={0}
      controls={false}
      suffix={after}
      status={status}
      value={typeof value === 'number' ? value : null}
      onChange={(number) => onChange(number ?? undefined)}
    />
  );
}
