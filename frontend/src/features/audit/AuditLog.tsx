import { Button } from 'antd';
import { useAuditLog } from '../../api/auditQueries';
import { EmptyState } from '../../components/states/EmptyState';
import { Failure } from '../../components/states/Failure';
import { Loaded } from '../../components/states/Loaded';
import { paths } from '../../lib/paths';
import { AuditFilters } from './AuditFilters';
import { AuditLines } from './AuditLines';
import { useAuditFilter } from './useAuditFilter';
import styles from './audit.module.css';

export function AuditLog() {
  const [filter, change] = useAuditFilter();
  const query = useAuditLog(filter);
  const kinds = query.data?.pages[0]?.kinds ?? [];
  return (
    <>
      <AuditFilters filter={filter} kinds={kinds} onChange={change} />
      <Loaded query={query}>
        {({ pages }) => {
          const lines = pages.flatMap((page) => page.lines);
          if (lines.length === 0) return <EmptyState title="没有这样的记录" text="换一个条件，或者看看全部。" other={{ label: '看全部', to: paths.audit() }} />;
          return (
            <>
              <AuditLines lines={lines} />
              <Failure error={query.isFetchNextPageError ? query.error : null} kept="已经取回的记录还在。" />
              <div className={styles.more}>
                {query.hasNextPage ? (
                  <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    看更早的记录
                  </Button>
                ) : (
                  <p className={styles.faint}>没有更早的记录了</p>
                )}
              </div>
            </>
          );
        }}
      </Loaded>
    </>
  );
}
