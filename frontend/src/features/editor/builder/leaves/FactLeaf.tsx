import { useState } from 'react';
import type { FactFieldView } from '../../../../api/types';
import { type Part, useField } from '../context';
import { CodesField } from '../fields/CodesField';
import { Choice } from '../fields/Choice';
import { FactPicker } from '../fields/FactPicker';
import { Figure } from '../fields/Figure';
import { DateField, PeriodField, WholeNumber, YearField } from '../fields/times';
import { TextsField } from '../fields/WordsField';
import type { Json } from '../json';
import { conditionOn, inWay, wayOf, waysOf, changed } from '../kinds';
import styles from '../builder.module.css';

type Props = { part: Part };
type Asked = Props & { field: FactFieldView | null; about: string };

/** A condition on one fact: which, how it is asked about, and with what. */
export function FactLeaf({ part }: Props) {
  const { value, set, become, mark } = part;
  const field = useField(value.fact);
  const about = field?.label ?? (typeof value.fact === 'string' ? value.fact : '信息');
  const pick = (next: FactFieldView) => (field !== null && next.type === field.type && next.type !== 'code' ? set({ fact: next.key }) : become(changed(value, conditionOn(next))));
  const ways = field ? waysOf(field) : [];
  return (
    <>
      <FactPicker label="信息" value={value.fact} onPick={pick} status={mark('fact')} />
      {'year' in value || field?.type === 'yearly' ? value.kind !== 'growth' && value.kind !== 'within' && <YearField label={`${about}：年度`} value={value.year} onChange={(year) => set({ year })} status={mark('year')} /> : null}
      {ways.length === 1 ? <span>{ways[0]!.label}</span> : field && <Choice label={`${about}：怎样比较`} options={ways} value={wayOf(value)} onChange={(way) => become(inWay(value, way, field))} status={mark('op')} />}
      <Rest part={part} field={field} about={about} />
    </>
  );
}

function Rest(asked: Asked) {
  switch (asked.part.value.kind) {
    case 'compare':
      return <Value {...asked} name="value" words="" />;
    case 'between':
      return (
        <>
          <Value {...asked} name="from" words="下限" />
          <span>至</span>
          <Value {...asked} name="to" words="上限" />
        </>
      );
    case 'in':
      return <Codes {...asked} />;
    case 'age':
      return <Age {...asked} />;
    case 'within':
      return <Window {...asked} />;
    case 'growth':
      return <GrowthRest {...asked} />;
    default:
      return null;
  }
}

function Value({ part: { value, set, mark }, field, about, name, words }: Asked & { name: string; words: string }) {
  const common = { label: `${about}：${words || (field?.type === 'date' ? '日期' : '数值')}`, value: value[name], status: mark(name), onChange: (next: typeof value.value | undefined) => set({ [name]: next }) };
  return field?.type === 'date' ? <DateField {...common} /> : <Figure {...common} unit={field?.unit ?? null} placeholder={words} />;
}

function Codes({ part: { value, set, mark }, field, about }: Asked) {
  const common = { label: `${about}：属于哪些`, value: value.codes, status: mark('codes'), onChange: (codes: typeof value.codes | undefined) => set({ codes }) };
  return field?.type === 'text' ? <TextsField {...common} /> : <CodesField {...common} system={field?.codeSystem ?? null} />;
}

function Age({ part: { value, set, mark }, about }: Asked) {
  return (
    <>
      <span>至少</span>
      <PeriodField label={`${about}：至少满`} value={value.atLeast} onChange={(atLeast) => set({ atLeast })} status={mark('atLeast')} />
      <span>至多</span>
      <PeriodField label={`${about}：至多`} value={value.atMost} onChange={(atMost) => set({ atMost })} status={mark('atMost')} />
      <span className={styles.pair}>
        算到
        <DateField label={`${about}：算到哪天（不填为判定日）`} value={value.on} onChange={(on) => set({ on })} status={mark('on')} />
      </span>
    </>
  );
}

const windows = [
  { value: 'last', label: '最近' },
  { value: 'from', label: '自某日至某日' },
  { value: 'year', label: '在某年度' },
];
const windowMembers: Record<string, string[]> = { last: ['last'], from: ['from', 'to'], year: ['year'] };
const windowBeginnings: Record<string, Json> = { last: 'P3Y', year: 'previous' };

/** How far back, between which days, or in which year; several hold together. */
export function Window({ part: { value, set, mark }, about, free = false }: Omit<Asked, 'field'> & { free?: boolean }) {
  const has = (way: string) => windowMembers[way]!.some((name) => value[name] !== undefined && value[name] !== null);
  const used = windows.filter(({ value: way }) => has(way)).map(({ value: way }) => way);
  const [open, setOpen] = useState('');
  const way = used[0] ?? (free ? open : open || 'last');
  const choose = (next: string) => {
    setOpen(next);
    const cleared = Object.fromEntries(['last', 'from', 'to', 'year'].map((name) => [name, undefined]));
    set({ ...cleared, ...(windowBeginnings[next] === undefined ? {} : { [next]: windowBeginnings[next] }) });
  };
  const shows = (one: string) => way === one || has(one);
  return (
    <>
      <Choice label={`${about}：哪段时间`} options={free ? [{ value: 'any', label: '不限时间' }, ...windows] : windows} value={way || 'any'} onChange={choose} />
      {shows('last') && <PeriodField label={`${about}：最近多久`} value={value.last} onChange={(last) => set({ last })} status={mark('last')} />}
      {shows('from') && <DateField label={`${about}：自`} value={value.from} onChange={(from) => set({ from })} status={mark('from')} />}
      {shows('from') && <span>至</span>}
      {shows('from') && <DateField label={`${about}：至`} value={value.to} onChange={(to) => set({ to })} status={mark('to')} />}
      {shows('year') && <YearField label={`${about}：年度`} value={value.year} onChange={(year) => set({ year })} status={mark('year')} />}
    </>
  );
}

export const growthForms = [
  { value: 'yoy', label: '比上一年增长' },
  { value: 'average', label: '年均增长' },
  { value: 'cagr', label: '复合年增长率' },
];

function GrowthRest({ part: { value, set, mark }, about }: Asked) {
  return (
    <>
      <Choice label={`${about}：哪种增长率`} options={growthForms} value={value.form} onChange={(form) => set(form === 'yoy' ? { form, years: undefined } : { form, years: value.years ?? 2 })} status={mark('form')} />
      {value.form !== 'yoy' && <WholeNumber label={`${about}：连续几年`} after="年" value={value.years} onChange={(years) => set({ years })} status={mark('years')} />}
      <span>截至</span>
      <YearField label={`${about}：截至哪年`} value={value.until} onChange={(until) => set({ until })} status={mark('until')} />
      <Sign part={{ value, set, mark }} about={about} />
      <Figure label={`${about}：增长率`} unit="比率" value={value.value} onChange={(next) => set({ value: next })} status={mark('value')} />
    </>
  );
}

export function Sign({ part: { value, set, mark }, about }: { part: Pick<Part, 'value' | 'set' | 'mark'>; about: string }) {
  return <Choice label={`${about}：怎样比较`} options={comparing} value={value.op} onChange={(op) => set({ op })} status={mark('op')} />;
}

const comparing = waysOf({ type: 'number', elements: [] })
  .filter(({ value }) => value.startsWith('compare:'))
  .map(({ value, label }) => ({ value: value.slice(8), label }));
