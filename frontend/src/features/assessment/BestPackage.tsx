import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { BundleItemView, BundleView, ExcludedItemView } from '../../api/firmTypes';
import { Clause } from '../../components/explain/ExplanationTree';
import { money } from '../../lib/money';
import { paths } from '../../lib/paths';
import { exclusionWord } from './exclusion';
import styles from './bundle.module.css';

/** What to apply for when not everything may be had together: the sum first, then what makes it up, then what gives way. */
export function BestPackage({ bundle }: { bundle: BundleView }) {
  const heading = useId();
  const { chosen, excluded, open } = bundle;
  if (chosen.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={styles.bundle}>
      <h2 id={heading}>最优组合</h2>
      <p className={styles.total}>
        这 {chosen.length} 项一起申请，合计 <strong>{bundle.totalText}</strong>
      </p>
      <p className={styles.lead}>
        {excluded.length > 0
          ? '有些政策按规定不能同时享受。我们比过所有搭配，这样选拿得最多。'
          : '这些政策互不冲突，可以都申请。'}
        {open > 0 && `另有 ${open} 项您也符合，但金额要由部门核定，没有算进合计。`}
      </p>
      <Chosen items={chosen} />
      {excluded.length > 0 && <Excluded items={excluded} />}
    </section>
  );
}

const FEW = 5;

function Chosen({ items }: { items: BundleItemView[] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ol className={styles.rows}>
        {items.map((item, at) => (
          <li key={item.itemId} className={!all && at >= FEW ? styles.later : undefined}>
            <Link to={paths.item(item.itemId)}>{item.title}</Link>
            <span className={styles.amount}>
              {item.counted < item.amount ? <Capped item={item} /> : said(item)}
            </span>
          </li>
        ))}
      </ol>
      {items.length > FEW && (
        <button type="button" className={`${styles.more} no-print`} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? '收起' : `全部 ${items.length} 项`}
        </button>
      )}
    </>
  );
}

const BRIEF = 14;

/** An amount in the server's words, unless those are the policy's whole sentence. */
function said({ amount, amountText }: { amount: number; amountText: string }): string {
  return amountText.length <= BRIEF ? amountText : money(amount);
}

function Capped({ item }: { item: BundleItemView }) {
  return (
    <>
      计 {money(item.counted)}
      <small>几项合计有上限，单项{said(item)}</small>
    </>
  );
}

function Excluded({ items }: { items: ExcludedItemView[] }) {
  return (
    <details className={styles.excluded}>
      <summary>没有选进来的 {items.length} 项，为什么</summary>
      <ul className={styles.rows}>
        {items.map((item) => (
          <li key={item.itemId}>
            <div>
              <Link to={paths.item(item.itemId)}>{item.title}</Link>
              <p>
                <b>{exclusionWord[item.kind]}</b>：{item.because}
              </p>
              {item.clause && <Clause clause={item.clause} />}
            </div>
            <span className={styles.amount}>{said(item)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
