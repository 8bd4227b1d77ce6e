import type { RuleLineView } from '../../api/types';
import styles from './rule.module.css';

/** A rule in words, indented as its conditions nest. */
export function RuleLines({ lines }: { lines: RuleLineView[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map(({ depth, text, clause }, at) => (
        <li key={at} style={{ paddingLeft: depth * 20 }}>
          {text}
          {clause?.article && <small> {clause.article}</small>}
        </li>
      ))}
    </ul>
  );
}
