import { amountParts } from '../../lib/money';
import styles from './policy.module.css';

/** 最高50万元 with the figure set large. Without a stated amount it says so quietly. */
export function Amount({ text, none = '金额未载明' }: { text: string | null; none?: string }) {
  if (!text) return <span className={styles.noAmount}>{none}</span>;
  return (
    <span className={styles.amount}>
      {amountParts(text).map(({ text: words, figure }, at) =>
        figure ? (
          <strong key={at}>
            <b>{figure}</b>
            {words}
          </strong>
        ) : (
          words
        ),
      )}
    </span>
  );
}
