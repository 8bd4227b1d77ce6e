import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ComponentType } from 'react';
import { type Part, Slot } from '../context';
import { WordsField } from '../fields/WordsField';
import { isObject, type Json, nameOf, type Path, renamed, withMember } from '../json';
import styles from '../builder.module.css';

type Props = { part: Part; Amount: ComponentType<{ path: Path }> };

/** Cases of an amount; the first that fits counts. */
export function AmountTiers({ part: { value, path, set, mark }, Amount }: Props) {
  const tiers: Json[] = Array.isArray(value.tiers) ? value.tiers : [];
  const text = (index: number) => (next: Json | undefined) => {
    const tier = tiers[index];
    set({ tiers: tiers.with(index, renamed({ ...withMember(isObject(tier) ? tier : {}, 'text', next) }, tier)) });
  };
  const swap = (index: number) => set({ tiers: tiers.with(index, tiers[index + 1]!).with(index + 1, tiers[index]!) });
  return (
    <ol className={styles.tiers}>
      {tiers.map((tier, index) => (
        <li key={nameOf(tier, String(index))}>
          <div className={styles.line}>
            <b>情形 {index + 1}</b>
            <WordsField label={`情形 ${index + 1} 的原文`} value={isObject(tier) ? tier.text : undefined} onChange={text(index)} status={mark(`tiers[${index}].text`)} placeholder="原文怎么说" wide />
            <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label={`情形 ${index + 1} 上移`} disabled={index === 0} onClick={() => swap(index - 1)} />
            <Button type="text" size="small" icon={<ArrowDownOutlined />} aria-label={`情形 ${index + 1} 下移`} disabled={index === tiers.length - 1} onClick={() => swap(index)} />
            <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`删除情形 ${index + 1}`} onClick={() => set({ tiers: tiers.toSpliced(index, 1) })} />
          </div>
          <Slot path={[...path, 'tiers', index, 'when']} optional empty="没有机器条件：写了原文的由人认定，都没写的就是其他情形" />
          <Amount path={[...path, 'tiers', index, 'amount']} />
        </li>
      ))}
      <li>
        <Button size="small" icon={<PlusOutlined />} onClick={() => set({ tiers: [...tiers, {}] })}>
          加一种情形
        </Button>
      </li>
    </ol>
  );
}
