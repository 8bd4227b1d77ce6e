import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type Part, useField, useScope } from '../context';
import { FactPicker } from '../fields/FactPicker';
import { Figure } from '../fields/Figure';
import { YearField } from '../fields/times';
import { WordsField } from '../fields/WordsField';
import { isObject, type Json, type JsonObject, withMember } from '../json';
import { Sign } from './FactLeaf';
import styles from '../builder.module.css';

const FIGURES = ['number', 'yearly'] as const;
type Terms = { terms: Json | undefined; onChange: (terms: Json[]) => void; mark: (name: string) => 'error' | 'warning' | undefined; name: string; about: string };

/** Figures times factors, added up. */
export function TermList({ terms, onChange, mark, name, about }: Terms) {
  const list = Array.isArray(terms) ? terms : [];
  return (
    <ul className={styles.terms}>
      {list.map((term, index) => (
        <li key={index} className={styles.line}>
          <Term
            term={isObject(term) ? term : {}}
            about={`${about}第 ${index + 1} 项`}
            mark={(member) => mark(`${name}[${index}].${member}`)}
            onChange={(next) => onChange(list.with(index, next))}
          />
          <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`删除${about}第 ${index + 1} 项`} onClick={() => onChange(list.toSpliced(index, 1))} />
        </li>
      ))}
      <li>
        <Button size="small" icon={<PlusOutlined />} aria-label={`${about}加一项`} onClick={() => onChange([...list, {}])}>
          加一项
        </Button>
      </li>
    </ul>
  );
}

function Term({ term, about, mark, onChange }: { term: JsonObject; about: string; mark: (member: string) => 'error' | 'warning' | undefined; onChange: (term: JsonObject) => void }) {
  const field = useField(term.fact);
  const set = (name: string) => (next: Json | undefined) => onChange(withMember(term, name, next));
  return (
    <>
      <Figure label={`${about}的系数`} unit={null} value={term.factor} onChange={set('factor')} status={mark('factor')} placeholder="系数，1" />
      <span>×</span>
      <FactPicker label={about} value={term.fact} types={FIGURES} onPick={({ key, type }) => onChange({ ...term, fact: key, ...(type === 'yearly' && term.year === undefined ? { year: 'previous' } : {}) })} status={mark('fact')} />
      {(field?.type === 'yearly' || 'year' in term) && <YearField label={`${about}的年度`} value={term.year} onChange={set('year')} status={mark('year')} />}
    </>
  );
}

/** The unit of what a formula comes to: a share when both sums are of one unit. */
export function useFormulaUnit(value: JsonObject): string | null {
  const scope = useScope();
  const unit = (terms: Json | undefined) => {
    const first = Array.isArray(terms) ? terms[0] : undefined;
    return scope.find(({ key }) => isObject(first) && key === first.fact)?.unit ?? null;
  };
  const over = Array.isArray(value.to) && value.to.length > 0;
  if (!over) return unit(value.of);
  return unit(value.of) === unit(value.to) ? '比率' : unit(value.of);
}

export function FormulaLeaf({ part }: { part: Part }) {
  const { value, set, mark } = part;
  const unit = useFormulaUnit(value);
  const about = typeof value.name === 'string' ? value.name : '算式';
  return (
    <>
      <WordsField label="算出来叫什么" value={value.name} onChange={(name) => set({ name })} status={mark('name')} placeholder="叫什么，例如 裁员率" />
      <Sign part={part} about={about} />
      <Figure label={`${about}：数值`} unit={unit} value={value.value} onChange={(next) => set({ value: next })} status={mark('value')} />
    </>
  );
}

export function FormulaTerms({ part: { value, set, mark } }: { part: Part }) {
  const over = Array.isArray(value.to);
  return (
    <div className={styles.inner}>
      <p className={styles.innerTitle}>{over ? '分子，各项相加：' : '各项相加：'}</p>
      <TermList terms={value.of} onChange={(of) => set({ of })} mark={mark} name="of" about={over ? '分子' : '算式'} />
      {over && <p className={styles.innerTitle}>分母，各项相加：</p>}
      {over && <TermList terms={value.to} onChange={(to) => set({ to: to.length === 0 ? undefined : to })} mark={mark} name="to" about="分母" />}
      {!over && (
        <Button size="small" onClick={() => set({ to: [{}] })}>
          再除以一个数
        </Button>
      )}
    </div>
  );
}
