import { Skeleton } from 'antd';
import styles from './states.module.css';

/** Rows on their way; said aloud once, politely. */
export function ListSkeleton({ rows = 4, label = '正在取回内容' }: { rows?: number; label?: string }) {
  return (
    <div role="status" aria-label={label} className={styles.rows}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} active title={{ width: '40%' }} paragraph={{ rows: 2 }} />
      ))}
    </div>
  );
}

export function PageSkeleton() {
  return (
    <div role="status" aria-label="正在打开页面" className={styles.page}>
      <Skeleton active title={{ width: '60%' }} paragraph={{ rows: 6 }} />
    </div>
  );
}
