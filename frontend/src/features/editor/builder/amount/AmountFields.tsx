import { Checkbox } from 'antd';
import type { Part } from '../context';
import { Figure } from '../fields/Figure';
import { WordsField } from '../fields/WordsField';
import { isObject, type Json } from '../json';
import { QuantityField } from './QuantityField';
import styles from '../builder.module.css';

type Props = { part: Part };

/** What stands on the line of an amount. */
export function AmountFields(props: Props) {
  switch (props.part.value.kind) {
    case 'fixed':
      return <Fixed {...props} />;
    case 'upTo':
      return <Money {...props} name="cap" words="最高金额" />;
    case 'atLeast':
      return <Money {...props} name="value" words="最低金额" />;
    case 'range':
      return <Between {...props} />;
    case 'times':
      return <Times {...props} />;
    case 'rate':
      return <RateLine {...props} />;
    default:
      return null;
  }
}

export function Per({ part: { value, set, mark } }: Props) {
  return (
    <span className={styles.pair}>
      每
      <WordsField label="按什么计" value={value.per} onChange={(per) => set({ per })} status={mark('per')} placeholder="企业、项目、人…" />
    </span>
  );
}

function Money({ part, name, words }: Props & { name: string; words: string }) {
  const { value, set, mark } = part;
  return (
    <>
      <Figure label={words} unit="元" value={value[name]} onChange={(next) => set({ [name]: next })} status={mark(name)} />
      <Per part={part} />
    </>
  );
}

function Fixed({ part }: Props) {
  const { value, path, set, mark } = part;
  const counted = isObject(value.count);
  return (
    <>
      <Money part={part} name="value" words="金额" />
      <Checkbox checked={counted} onChange={({ target }) => set({ count: target.checked ? {} : undefined })}>
        乘以个数
      </Checkbox>
      {counted && <QuantityField label="个数" value={value.count} path={[...path, 'count']} use="count" onChange={(count: Json | undefined) => set({ count })} mark={(name) => mark(name === '' ? 'count' : `count.${name}`)} />}
    </>
  );
}

function Between({ part }: Props) {
  const { value, set, mark } = part;
  return (
    <>
      <Figure label="金额下限" unit="元" value={value.from} onChange={(from) => set({ from })} status={mark('from')} />
      <span>至</span>
      <Figure label="金额上限" unit="元" value={value.to} onChange={(to) => set({ to })} status={mark('to')} />
      <Per part={part} />
    </>
  );
}

function Times({ part: { value, set, mark } }: Props) {
  return (
    <>
      <Figure label="倍数" unit={null} value={value.factor} onChange={(factor) => set({ factor })} status={mark('factor')} placeholder="倍数" />
      <WordsField label="为什么是这个倍数" value={value.text} onChange={(text) => set({ text })} status={mark('text')} placeholder="例如 按月发放36个月" />
    </>
  );
}

function RateLine({ part }: Props) {
  const { value, set, mark } = part;
  return (
    <>
      <Figure label="比例" unit="比率" value={value.rate} onChange={(rate) => set({ rate })} status={mark('rate')} />
      <span className={styles.pair}>
        最高
        <Figure label="每份最高" unit="元" value={value.cap} onChange={(cap) => set({ cap })} status={mark('cap')} placeholder="不设" />
      </span>
      <Per part={part} />
      <Checkbox checked={value.reduction === true} onChange={({ target }) => set({ reduction: target.checked ? true : undefined })}>
        是减免，不是发放
      </Checkbox>
    </>
  );
}
