import type { RequestState } from '../../api/workTypes';
import { type StepStatus, stepsOf } from './steps';
import styles from './progress.module.css';

const spoken: Record<StepStatus, string> = { done: '已完成', now: '当前', ahead: '尚未开始', stopped: '已中止' };

/** 点单—派单—办单—销单, with the one that is going on standing out. */
export function Steps({ state, forFirm }: { state: RequestState; forFirm: boolean }) {
  return (
    <ol className={styles.steps}>
      {stepsOf(state, forFirm).map(({ name, what, status }, at) => (
        <li key={name} className={styles[status]} aria-current={status === 'now' ? 'step' : undefined}>
          <span className={styles.dot} aria-hidden="true">
            {status === 'done' ? '✓' : status === 'stopped' ? '×' : at + 1}
          </span>
          <b>{name}</b>
          <span className="visually-hidden">{spoken[status]}：</span>
          <small>{what}</small>
        </li>
      ))}
    </ol>
  );
}
