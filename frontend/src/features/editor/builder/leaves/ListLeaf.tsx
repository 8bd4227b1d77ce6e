import { useMemo } from 'react';
import { type Part, ScopeContext, useField, Slot } from '../context';
import { Choice } from '../fields/Choice';
import { FactPicker } from '../fields/FactPicker';
import { Figure } from '../fields/Figure';
import { PeriodField } from '../fields/times';
import type { JsonObject, Path } from '../json';
import { inWay, waysOf } from '../kinds';
import { Sign } from './FactLeaf';
import styles from '../builder.module.css';

const LISTS = ['list'] as const;

/** Whether a list has entries of some sort, none, how many, or how much together. */
export function ListLeaf({ part }: { part: Part }) {
  const { value, set, become, mark } = part;
  const list = useField(value.list);
  const about = list?.label ?? '清单';
  const counted = value.kind === 'count' || value.kind === 'sum';
  return (
    <>
      <FactPicker label="清单" value={value.list} types={LISTS} onPick={({ key }) => set({ list: key, where: undefined, dateField: undefined, field: undefined })} status={mark('list')} />
      {list && <Choice label={`${about}：怎样问`} options={waysOf(list)} value={value.kind} onChange={(way) => become(inWay(value, way, list))} />}
      <SelectionFields part={part} about={about} summed={value.kind === 'sum'} />
      {counted && <Sign part={part} about={about} />}
      {counted && <Amounts part={part} about={about} />}
    </>
  );
}

function Amounts({ part: { value, set, mark }, about }: { part: Part; about: string }) {
  const list = useField(value.list);
  const unit = value.kind === 'count' ? '个' : (list?.elements.find(({ key }) => key === value.field)?.unit ?? null);
  return <Figure label={`${about}：${value.kind === 'count' ? '个数' : '合计'}`} unit={unit} value={value.value} onChange={(next) => set({ value: next })} status={mark('value')} />;
}

type Selecting = Pick<Part, 'value' | 'set' | 'mark'>;

/** Which entries of a list: how far back by which date, and which figure of theirs. */
export function SelectionFields({ part: { value, set, mark }, about, summed }: { part: Selecting; about: string; summed: boolean }) {
  const list = useField(value.list);
  const options = (types: string[]) => (list?.elements ?? []).filter(({ type }) => types.includes(type)).map(({ key, label }) => ({ value: key, label }));
  const dates = options(['date']);
  return (
    <>
      {summed && <Choice label={`${about}：合计哪个数`} options={options(['number'])} value={value.field} onChange={(field) => set({ field })} status={mark('field')} placeholder="哪个数" />}
      {(dates.length > 0 || 'last' in value) && (
        <span className={styles.pair}>
          最近
          <PeriodField label={`${about}：最近多久`} value={value.last} onChange={(last) => set({ last, ...(last === undefined ? { dateField: undefined } : dates.length === 1 && !value.dateField ? { dateField: dates[0]!.value } : {}) })} status={mark('last')} />
        </span>
      )}
      {('last' in value || 'dateField' in value) && (
        <span className={styles.pair}>
          按
          <Choice label={`${about}：按哪个日期`} options={dates} value={value.dateField} onChange={(dateField) => set({ dateField })} status={mark('dateField')} placeholder="哪个日期" />
        </span>
      )}
    </>
  );
}

/** The condition on the entries of a list, about what the entries have. */
export function EntryCondition({ holder, path }: { holder: JsonObject; path: Path }) {
  const list = useField(holder.list);
  const where: Path = useMemo(() => [...path, 'where'], [path]);
  const elements = useMemo(() => (list?.elements ?? []).map((element) => ({ ...element, group: list!.label })), [list]);
  if (list === null) return null;
  return (
    <ScopeContext value={elements}>
      <div className={styles.inner}>
        <p className={styles.innerTitle}>只看这样的{list.label}：</p>
        <Slot path={where} optional empty="不限，全部都算" />
      </div>
    </ScopeContext>
  );
}
