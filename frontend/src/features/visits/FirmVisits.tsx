import { useSearchParams } from 'react-router';
import { SIZE, useVisits } from '../../api/visitQueries';
import { PageTitle } from '../../components/page/PageTitle';
import { Paging } from '../../components/page/Paging';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { paths } from '../../lib/paths';
import { VisitRow } from './VisitRow';

/** What officials heard from the firm, and what became of it. */
export function FirmVisits() {
  const [search, setSearch] = useSearchParams();
  const page = Number(search.get('page') ?? 1);
  const query = useVisits({ page });
  return (
    <>
      <PageTitle title="走访和面对面" lead="部门到企业走访、座谈时您提出的问题，都登记成诉求办理，进度在这里看。" />
      <Loaded query={query}>
        {({ total, items }) =>
          total === 0 ? (
            <EmptyState title="还没有走访记录" text="有问题不用等走访，现在就可以提。" act={{ label: '我要咨询 / 提诉求', to: paths.newRequest() }} />
          ) : (
            <>
              <ul>{items.map((row) => <VisitRow key={row.id} row={row} />)}</ul>
              <Paging page={page} size={SIZE} total={total} onPage={(to) => setSearch({ page: String(to) })} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
