import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type Part, useField, Slot } from '../context';
import { FactPicker } from '../fields/FactPicker';
import { Figure } from '../fields/Figure';
import { YearField } from '../fields/times';
import { isObject, type Json, withMember } from '../json';
import styles from '../builder.module.css';

const FIGURES = ['number', 'yearly'] as const;

/** What the threshold depends on. */
export function TiersLeaf({ part: { value, set, mark } }: { part: Part }) {
  const on = useField(value.on);
  return (
    <>
      <span>按</span>
      <FactPicker label="按哪个数分档" value={value.on} types={FIGURES} onPick={({ key }) => set({ on: key })} status={mark('on')} />
      {(on?.type === 'yearly' || 'year' in value) && <YearField label="分档：年度" value={value.year} onChange={(year) => set({ year })} status={mark('year')} />}
      <span>分档</span>
    </>
  );
}

/** The tiers from the lowest up, each with its own condition. */
export function TierConditions({ part: { value, path, set, mark } }: { part: Part }) {
  const on = useField(value.on);
  const tiers: Json[] = Array.isArray(value.tiers) ? value.tiers : [];
  const limit = (index: number, upTo: Json | undefined) => {
    const tier = tiers[index];
    set({ tiers: tiers.with(index, withMember(isObject(tier) ? tier : {}, 'upTo', upTo)) });
  };
  return (
    <ol className={styles.tiers}>
      {tiers.map((tier, index) => {
        const last = index === tiers.length - 1;
        const upTo = isObject(tier) ? tier.upTo : undefined;
        return (
          <li key={index}>
            <div className={styles.line}>
              <b>第 {index + 1} 档</b>
              {last && (upTo === undefined || upTo === null) ? (
                <span>以上都不是的</span>
              ) : (
                <span className={styles.pair}>
                  {on?.label ?? ''}不超过
                  <Figure label={`第 ${index + 1} 档上限`} unit={on?.unit ?? null} value={upTo} onChange={(next) => limit(index, next)} status={mark(`tiers[${index}].upTo`)} />
                </span>
              )}
              <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`删除第 ${index + 1} 档`} disabled={tiers.length === 1} onClick={() => set({ tiers: tiers.toSpliced(index, 1) })} />
            </div>
            <Slot path={[...path, 'tiers', index, 'then']} empty="这一档要满足什么" />
          </li>
        );
      })}
      <li>
        <Button size="small" icon={<PlusOutlined />} onClick={() => set({ tiers: tiers.toSpliced(Math.max(0, tiers.length - 1), 0, {}) })}>
          加一档
        </Button>
      </li>
    </ol>
  );
}
