import { Grid, Pagination } from 'antd';
import styles from './Paging.module.css';

type Props = { page: number; size: number; total: number; onPage: (page: number) => void };

/** Pages counted from 1; nothing where one page holds everything. On a phone only back and forth. */
export function Paging({ page, size, total, onPage }: Props) {
  const { md } = Grid.useBreakpoint();
  if (total <= size) return null;
  return (
    <nav aria-label="翻页" className={`${styles.paging} no-print`}>
      <Pagination
        current={page}
        pageSize={size}
        total={total}
        showSizeChanger={false}
        simple={md ? false : { readOnly: true }}
        onChange={onPage}
      />
    </nav>
  );
}
