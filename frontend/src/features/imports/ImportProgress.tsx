import { Progress } from 'antd';
import type { ImportView } from '../../api/firmTypes';
import { count } from '../../lib/figures';
import { outcome } from './words';
import styles from './imports.module.css';

/** Where a batch stands: one sentence, a bar while the server works, and the counts. */
export function ImportProgress({ batch }: { batch: ImportView }) {
  const { state, rows, good, bad, applied } = batch;
  const percent = good > 0 ? Math.floor((applied / good) * 100) : 0;
  return (
    <div className={styles.progress}>
      <p role="status" className={styles.outcome}>
        {outcome(batch)}
      </p>
      {state === 'APPLYING' && <Progress percent={percent} aria-label="写入进度" status="active" />}
      {(state === 'RECEIVING' || state === 'APPLYING') && <p className={styles.leave}>可以离开这一页，工作会继续，回来再看结果。</p>}
      <dl className={styles.counts}>
        <Count label="共读到" value={rows} />
        <Count label="没有问题" value={good} />
        <Count label="有错" value={bad} />
        <Count label="已写入" value={applied} />
      </dl>
    </div>
  );
}

function Count({ label, value }: { label: string; value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b>{count(value)}</b> 行
      </dd>
    </div>
  );
}
