import type { DryRunConditionView } from '../../../api/ruleTypes';
import { grouped, shareOf } from './words';
import styles from './dryrun.module.css';

const SHOWN = 8;

/** Which condition keeps most firms out, and how many only because of it: where a threshold may be too high. */
export function Excluding({ conditions, firms }: { conditions: DryRunConditionView[]; firms: number }) {
  if (conditions.length === 0) return null;
  return (
    <section aria-labelledby="excluding">
      <h3 id="excluding">哪一条挡住的最多</h3>
      <ol className={styles.excluding}>
        {conditions.slice(0, SHOWN).map(({ path, text, excludes, alone }) => (
          <li key={path}>
            <span>{text}</span>
            <span className={styles.bar} aria-hidden="true">
              <i style={{ width: `${(excludes / firms) * 100}%` }} />
            </span>
            <span className={styles.figures}>
              挡住 <b>{grouped(excludes)}</b> 家（{shareOf(excludes, firms)}）
              {alone > 0 && <>，其中 {grouped(alone)} 家只差这一条</>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
