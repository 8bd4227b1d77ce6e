import { Checkbox } from 'antd';
import { type Part, useField, useScope } from '../context';
import { Choice } from '../fields/Choice';
import { CodesField } from '../fields/CodesField';
import { FactPicker } from '../fields/FactPicker';
import { Figure } from '../fields/Figure';
import { WholeNumber, YearField } from '../fields/times';
import { WordsField } from '../fields/WordsField';
import { inWay, isHonours, waysOf } from '../kinds';
import { growthForms, Sign, Window } from './FactLeaf';
import styles from '../builder.module.css';

type Props = { part: Part };
const FIGURES = ['number', 'yearly'] as const;

/** One figure over another, of one year or of several together. */
export function RatioLeaf({ part }: Props) {
  const { value, set, mark } = part;
  const [of, to] = [useField(value.of), useField(value.to)];
  const about = `${of?.label ?? '一数'}占${to?.label ?? '另一数'}`;
  const yearly = of?.type === 'yearly' || to?.type === 'yearly' || 'year' in value;
  return (
    <>
      <FactPicker label="比的前项" value={value.of} types={FIGURES} onPick={({ key }) => set({ of: key })} status={mark('of')} placeholder="哪个数" />
      <span>占</span>
      <FactPicker label="比的后项" value={value.to} types={FIGURES} onPick={({ key }) => set({ to: key })} status={mark('to')} placeholder="另一个数" />
      {yearly && <YearField label={`${about}：年度`} value={value.year} onChange={(year) => set({ year })} status={mark('year')} />}
      {yearly && (
        <span className={styles.pair}>
          合计
          <WholeNumber label={`${about}：合计几年`} after="年" value={value.years} onChange={(years) => set({ years })} status={mark('years')} />
        </span>
      )}
      <Sign part={part} about={about} />
      <Figure label={`${about}：比例`} unit="比率" value={value.value} onChange={(next) => set({ value: next })} status={mark('value')} />
    </>
  );
}

/** Which honours, of what level, when recognised. */
export function RecognitionLeaf({ part }: Props) {
  const { value, set, become, mark } = part;
  const honours = useScope().find(({ elements }) => isHonours(elements));
  const system = (name: string) => honours?.elements.find(({ key }) => key === name)?.codeSystem ?? null;
  return (
    <>
      {honours && <Choice label="资质荣誉：怎样问" options={waysOf(honours)} value="recognition" onChange={(way) => become(inWay(value, way, honours))} />}
      <CodesField label="资质荣誉：哪些" system={system('name')} value={value.name} onChange={(name) => set({ name })} status={mark('name')} placeholder="有其中一项即可" />
      <CodesField label="资质荣誉：级别" system={system('level')} value={value.level} onChange={(level) => set({ level: Array.isArray(level) && level.length === 0 ? undefined : level })} status={mark('level')} placeholder="不限级别" />
      <Checkbox checked={value.first === true} onChange={({ target }) => set({ first: target.checked ? true : undefined })}>
        限首次认定
      </Checkbox>
      <Checkbox checked={value.valid === true} onChange={({ target }) => set({ valid: target.checked ? true : undefined })}>
        须在有效期内
      </Checkbox>
      <Window part={part} about="认定日期" free />
    </>
  );
}

/** Nobody but a person can tell. */
export function JudgementLeaf({ part: { value, set, mark } }: Props) {
  return (
    <>
      <span>由</span>
      <WordsField label="由谁认定" value={value.by} onChange={(by) => set({ by })} status={mark('by')} placeholder="例如 市科技局" />
      <span>认定：</span>
      <WordsField label="认定什么" wide value={value.text} onChange={(text) => set({ text })} status={mark('text')} placeholder="照原文写要认定的事" />
    </>
  );
}

const relativeForms = [{ value: 'value', label: '数值' }, ...growthForms];

/** A figure or its growth against one that somebody publishes. */
export function RelativeLeaf({ part }: Props) {
  const { value, set, mark } = part;
  const field = useField(value.fact);
  const about = field?.label ?? '信息';
  const unit = value.form === undefined || value.form === null ? (field?.unit ?? null) : '比率';
  return (
    <>
      <FactPicker label="信息" value={value.fact} types={FIGURES} onPick={({ key }) => set({ fact: key })} status={mark('fact')} />
      <Choice label={`${about}：比什么`} options={relativeForms} value={value.form ?? 'value'} onChange={(form) => set({ form: form === 'value' ? undefined : form })} status={mark('form')} />
      {(value.form === 'average' || value.form === 'cagr') && <WholeNumber label={`${about}：连续几年`} after="年" value={value.years} onChange={(years) => set({ years })} status={mark('years')} />}
      {field?.type === 'yearly' && <YearField label={`${about}：年度`} value={value.year} onChange={(year) => set({ year })} status={mark('year')} />}
      <Sign part={part} about={about} />
      <Reference part={part} unit={unit} />
    </>
  );
}

function Reference({ part: { value, set, mark }, unit }: Props & { unit: string | null }) {
  const reference = typeof value.reference === 'object' && value.reference !== null && !Array.isArray(value.reference) ? value.reference : {};
  const change = (name: string) => (next: (typeof reference)[string] | undefined) => {
    const { [name]: _, ...others } = reference;
    set({ reference: next === undefined ? others : { ...reference, [name]: next } });
  };
  return (
    <>
      <WordsField label="公布的数叫什么" value={reference.title} onChange={change('title')} status={mark('reference.title')} placeholder="例如 全市规上工业平均增幅" />
      <span className={styles.pair}>
        公布为
        <Figure label="公布的数" unit={unit} value={reference.value} onChange={change('value')} status={mark('reference.value')} placeholder="未公布可不填" />
      </span>
      <span className={styles.pair}>
        另加
        <Figure label="在公布的数上另加" unit={unit} value={reference.margin} onChange={change('margin')} status={mark('reference.margin')} />
      </span>
      <WordsField label="公布的出处" value={reference.source} onChange={change('source')} status={mark('reference.source')} placeholder="出处" />
    </>
  );
}

