import type { ReactNode } from 'react';
import type { ResultView, Verdict } from '../../api/types';
import styles from './marks.module.css';

export type Outcome = Verdict | 'JUDGED';

export const outcomeWords: Record<Outcome, string> = {
  MET: '符合',
  UNKNOWN: '可能符合',
  JUDGED: '需人工判断',
  UNMET: '不符合',
};

/** Items without a machine rule are for a person to judge, whatever is known. */
export function outcomeOf({ judgedBy, verdict }: Pick<ResultView, 'judgedBy' | 'verdict'>): Outcome {
  return judgedBy === 'PERSON' ? 'JUDGED' : verdict;
}

const shapes: Record<Outcome, ReactNode> = {
  MET: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.6 8.2 2.4 2.4 4.4-5" stroke="#fff" strokeWidth="1.8" />
    </>
  ),
  UNKNOWN: (
    <>
      <circle cx="8" cy="8" r="6.2" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
    </>
  ),
  JUDGED: (
    <>
      <circle cx="8" cy="5" r="3" fill="currentColor" />
      <path d="M2 14.5c0-3.4 2.6-5.3 6-5.3s6 1.9 6 5.3z" fill="currentColor" />
    </>
  ),
  UNMET: (
    <>
      <circle cx="8" cy="8" r="6.2" stroke="currentColor" strokeWidth="1.6" />
      <path d="M5.4 5.4l5.2 5.2m0-5.2-5.2 5.2" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
};

/** The shape alone, where the word stands beside it anyway. */
export function VerdictShape({ outcome }: { outcome: Outcome }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" strokeLinecap="round" aria-hidden="true" className={styles[`shape${outcome}`]}>
      {shapes[outcome]}
    </svg>
  );
}

/** A verdict by colour, shape and word together. */
export function VerdictTag({ outcome }: { outcome: Outcome }) {
  return (
    <span className={`${styles.verdict} ${styles[`tag${outcome}`]}`}>
      <VerdictShape outcome={outcome} />
      {outcomeWords[outcome]}
    </span>
  );
}
