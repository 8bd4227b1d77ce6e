import { useSupervised } from '../../api/boardQueries';
import type { RequestsView } from '../../api/workTypes';
import { Paging } from '../../components/page/Paging';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { paths } from '../../lib/paths';
import { ExportButton } from './ExportButton';
import { SupervisedFilters } from './SupervisedFilters';
import { SupervisedTable } from './SupervisedTable';
import { type SupervisedFilter, useSupervisedFilter } from './useSupervisedFilter';
import { grouped } from './words';
import styles from './board.module.css';

const SIZE = 50;
/** What one file may hold; the server refuses more. */
const MOST = 50_000;

/** The requests behind a number of the board. `light` is fixed where the page itself says it. */
export function SupervisedList({ light }: { light?: string }) {
  const { filter, page, change, turn } = useSupervisedFilter();
  const asked: SupervisedFilter = light ? { ...filter, light } : filter;
  const query = useSupervised({ ...asked, page: page - 1, size: SIZE });
  return (
    <>
      <SupervisedFilters filter={asked} fixedLight={light !== undefined} onChange={change} />
      <Loaded query={query}>
        {(found) => (
          <>
            <Count found={found} filter={asked} />
            {found.total === 0 ? <None filter={asked} /> : <SupervisedTable rows={found.items} />}
            <Paging page={page} size={SIZE} total={found.total} onPage={turn} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Count({ found, filter }: { found: RequestsView; filter: SupervisedFilter }) {
  const over = found.total > MOST;
  return (
    <div className={styles.count}>
      <p role="status" className="tabular">
        共 {grouped(found.total)} 件
      </p>
      {found.total > 0 && <ExportButton path="/requests/export.xlsx" query={filter} name="诉求清单" disabled={over} hint={over ? `一次最多导出 ${grouped(MOST)} 件，请先缩小范围。` : `导出筛选出的全部 ${grouped(found.total)} 件，电话隐去前段，导出会留下记录。`} />}
    </div>
  );
}

function None({ filter }: { filter: SupervisedFilter }) {
  if (filter.light === 'RED') return <EmptyState title="没有超期的诉求" text="很好。" other={{ label: '看快到期的', to: paths.supervisionLate('YELLOW') }} />;
  if (filter.light === 'YELLOW') return <EmptyState title="没有快到期的诉求" text="时限用去大半的诉求会出现在这里。" />;
  return <EmptyState title="没有符合条件的诉求" text="换个条件，或者看看全部在办的。" other={{ label: '全部在办', to: paths.supervised() }} />;
}
