import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Part } from '../context';
import { Figure } from '../fields/Figure';
import { WordsField } from '../fields/WordsField';
import { isObject, withMember } from '../json';
import { QuantityField } from './QuantityField';
import styles from '../builder.module.css';

/** What a rate is taken of, and the caps above its own. */
export function RateFields({ part }: { part: Part }) {
  const { value, path, set, mark } = part;
  return (
    <div className={styles.inner}>
      <div className={styles.line}>
        <span className={styles.innerTitle}>基数</span>
        <QuantityField label="基数" value={value.base} path={[...path, 'base']} use="money" onChange={(base) => set({ base })} mark={(name) => mark(name === '' ? 'base' : `base.${name}`)} />
        <WordsField label="基数的原文" value={value.baseText} onChange={(baseText) => set({ baseText })} status={mark('baseText')} placeholder="原文叫什么，例如 上年度实缴失业保险费" wide />
      </div>
      <Caps part={part} />
    </div>
  );
}

function Caps({ part: { value, set, mark } }: { part: Part }) {
  const caps = Array.isArray(value.caps) ? value.caps : [];
  return (
    <ul className={styles.terms}>
      {caps.map((cap, index) => {
        const one = isObject(cap) ? cap : {};
        const change = (name: string) => (next: Parameters<typeof withMember>[2]) => set({ caps: caps.with(index, withMember(one, name, next)) });
        return (
          <li key={index} className={styles.line}>
            <span>另外每</span>
            <WordsField label={`封顶 ${index + 1} 按什么计`} value={one.per} onChange={change('per')} status={mark(`caps[${index}].per`)} placeholder="企业/年" />
            <span>最高</span>
            <Figure label={`封顶 ${index + 1}`} unit="元" value={one.value} onChange={change('value')} status={mark(`caps[${index}].value`)} />
            <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`删除封顶 ${index + 1}`} onClick={() => set({ caps: caps.length === 1 ? undefined : caps.toSpliced(index, 1) })} />
          </li>
        );
      })}
      <li>
        <Button size="small" icon={<PlusOutlined />} onClick={() => set({ caps: [...caps, {}] })}>
          再加一级封顶
        </Button>
      </li>
    </ul>
  );
}
