import type { FactType } from '../../../../api/types';
import { useField } from '../context';
import { Choice } from '../fields/Choice';
import { FactPicker } from '../fields/FactPicker';
import { Figure } from '../fields/Figure';
import { YearField } from '../fields/times';
import { isObject, type Json, type JsonObject, type Path, withMember } from '../json';
import { TermList } from '../leaves/FormulaLeaf';
import { EntryCondition, SelectionFields } from '../leaves/ListLeaf';
import styles from '../builder.module.css';

type Use = 'count' | 'money' | 'any';
type Props = {
  label: string;
  value: Json | undefined;
  path: Path;
  use: Use;
  onChange: (value: Json | undefined) => void;
  /** The mark of a member; of the whole for the empty name. */
  mark: (name: string) => 'error' | 'warning' | undefined;
};

const FIGURES: readonly FactType[] = ['number', 'yearly'];
const LISTS: readonly FactType[] = ['list'];

const shapes = [
  { value: 'fact', label: '一项信息' },
  { value: 'list', label: '清单里符合的' },
  { value: 'terms', label: '几项相加减' },
  { value: 'each', label: '每满若干计一份' },
  { value: 'most', label: '另一个数，最多' },
  { value: 'nothing', label: '只有文字' },
];

function shapeOf(value: Json | undefined): string {
  if (!isObject(value)) return 'nothing';
  return ['fact', 'terms', 'each', 'most'].find((name) => name in value) ?? ('list' in value ? 'list' : 'fact');
}

const beginnings: Record<string, JsonObject | undefined> = { fact: { fact: '' }, list: { list: '' }, terms: { terms: [{}] }, each: { each: '', of: {} }, most: { most: '', of: {} }, nothing: undefined };

/** A number taken from a firm's facts. */
export function QuantityField(props: Props) {
  const { label, value, use, onChange, mark } = props;
  const shape = shapeOf(value);
  const options = use === 'money' ? shapes.filter((one) => one.value !== 'each') : shapes.filter((one) => one.value !== 'nothing');
  return (
    <>
      <Choice label={`${label}从哪里来`} options={options} value={shape} onChange={(next) => onChange(beginnings[next])} status={mark('')} />
      {isObject(value) && <Shape {...props} value={value} shape={shape} />}
    </>
  );
}

function Shape(props: Props & { value: JsonObject; shape: string }) {
  const { label, value, path, use, onChange, mark, shape } = props;
  const set = (members: Record<string, Json | undefined>) => onChange(Object.entries(members).reduce((holder, [name, member]) => withMember(holder, name, member), value));
  if (shape === 'terms') return <TermList terms={value.terms} onChange={(terms) => set({ terms })} mark={mark} name="terms" about={label} />;
  if (shape === 'list') return <FromList {...props} set={set} />;
  if (shape === 'fact') return <FromFact {...props} set={set} />;
  return (
    <>
      <Figure label={shape === 'each' ? `${label}：每满` : `${label}：最多`} unit={shape === 'most' && use === 'money' ? '元' : null} value={value[shape]} onChange={(next) => set({ [shape]: next })} status={mark(shape)} />
      <QuantityField label={`${label}所依据的数`} value={value.of} path={[...path, 'of']} use={shape === 'each' ? 'any' : use} onChange={(of) => set({ of })} mark={(name) => mark(name === '' ? 'of' : `of.${name}`)} />
    </>
  );
}

type Filled = Props & { value: JsonObject; set: (members: Record<string, Json | undefined>) => void };

function FromFact({ label, value, set, mark }: Filled) {
  const field = useField(value.fact);
  return (
    <>
      <FactPicker label={`${label}：信息`} value={value.fact} types={FIGURES} onPick={({ key, type }) => set({ fact: key, year: type === 'yearly' ? (value.year ?? 'previous') : undefined })} status={mark('fact')} />
      {(field?.type === 'yearly' || 'year' in value) && <YearField label={`${label}：年度`} value={value.year} onChange={(year) => set({ year })} status={mark('year')} />}
    </>
  );
}

function FromList({ label, value, path, use, set, mark }: Filled) {
  return (
    <>
      <FactPicker label={`${label}：清单`} value={value.list} types={LISTS} onPick={({ key }) => set({ list: key, where: undefined, field: undefined })} status={mark('list')} />
      <SelectionFields part={{ value, set, mark }} about={label} summed={use === 'money' || 'field' in value} />
      <div className={styles.below}>
        <EntryCondition holder={value} path={path} />
      </div>
    </>
  );
}
