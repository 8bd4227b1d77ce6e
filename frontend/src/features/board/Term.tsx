import { Tooltip } from 'antd';
import { createContext, useContext } from 'react';
import type { WordView } from '../../api/boardTypes';
import styles from './statistics.module.css';

export const Words = createContext<WordView[]>([]);

/** `rate.SOLVED` or `count.GOOD`: what it is called. */
export const wordOf = (words: WordView[], key: string): WordView => words.find((word) => word.key === key) ?? { key, label: key, definition: '' };

/** A term with its meaning one tap, hover or focus away. */
export function Term({ of }: { of: string }) {
  const { label, definition } = wordOf(useContext(Words), of);
  return (
    <Tooltip title={definition} trigger={['hover', 'focus', 'click']}>
      <button type="button" className={styles.term} aria-label={`${label}：${definition}`}>
        {label}
      </button>
    </Tooltip>
  );
}

/** All meanings in one place, as in docs/statistics.md. */
export function Glossary() {
  const words = useContext(Words);
  return (
    <details className={styles.details}>
      <summary>每个数字是怎么算的</summary>
      <dl className={styles.glossary}>
        {words.map(({ key, label, definition }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
