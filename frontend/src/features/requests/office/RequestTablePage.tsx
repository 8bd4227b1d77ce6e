import { useSearchParams } from 'react-router';
import { type RequestsFilter, useRequestPage } from '../../../api/requestQueries';
import type { RequestsView } from '../../../api/workTypes';
import { LinkButton } from '../../../components/page/ActButton';
import { PageTitle } from '../../../components/page/PageTitle';
import { Paging } from '../../../components/page/Paging';
import { EmptyState } from '../../../components/states/EmptyState';
import { Loaded } from '../../../components/states/Loaded';
import { paths } from '../../../lib/paths';
import { useSession } from '../../session/session';
import { RequestFilters } from './RequestFilters';
import { RequestTable } from './RequestTable';
import { type Filter, useFilter } from '../useFilter';

const SIZE = 50;

/** What the server is asked: nothing chosen means what is open. */
export function askedOf({ state, overdue, q, department, over }: Filter): RequestsFilter {
  return { state: state ?? undefined, scope: state === null ? (over ? 'OVER' : 'OPEN') : undefined, overdue: overdue || undefined, q, department: department ?? undefined };
}

/** The worklist of a department or, for the supervisor and the desk, of the city, a page at a time. */
export function RequestTablePage() {
  const { role, me } = useSession();
  const [filter, change] = useFilter();
  const [search, setSearch] = useSearchParams();
  const page = Math.max(1, Number(search.get('page') ?? 1));
  const query = useRequestPage(askedOf(filter), page - 1, SIZE);
  const city = role !== 'official' && !me?.department;
  const lead = city ? '全市的诉求，急的在前。' : `${me?.departmentName ?? '本部门'}的诉求，急的在前。`;
  const toPage = (to: number) => {
    search.set('page', String(to));
    setSearch(search);
  };
  return (
    <>
      <PageTitle title={filter.overdue ? '超期诉求' : '诉求'} lead={lead} aside={<LinkButton to={paths.registerRequest()}>代为登记</LinkButton>} />
      <RequestFilters filter={filter} onChange={change} byDepartment={city} />
      <Loaded query={query}>{(found) => <Found found={found} filter={filter} page={page} onPage={toPage} />}</Loaded>
    </>
  );
}

type FoundProps = { found: RequestsView; filter: Filter; page: number; onPage: (page: number) => void };

function Found({ found: { items, total }, filter, page, onPage }: FoundProps) {
  if (total === 0) return <None filter={filter} />;
  return (
    <>
      <p role="status" className="tabular">
        共 {total} 件
      </p>
      <RequestTable rows={items} />
      <Paging page={page} size={SIZE} total={total} onPage={onPage} />
    </>
  );
}

function None({ filter }: { filter: Filter }) {
  const narrow = filter.q !== '' || filter.overdue || filter.state !== null || filter.department !== null || filter.over;
  if (!narrow) return <EmptyState title="现在没有诉求" text="有新的诉求派来时，会出现在这里。" />;
  return <EmptyState title="没有符合条件的诉求" text={filter.overdue ? '没有超期的，很好。' : '换个条件，或者清除筛选看看全部。'} other={{ label: '清除筛选', to: paths.requests() }} />;
}
