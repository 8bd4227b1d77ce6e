import { useParams } from 'react-router';
import { useVisit } from '../../api/visitQueries';
import { Page } from '../../components/page/Page';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { PageSkeleton } from '../../components/states/Skeletons';
import { EditVisit } from '../../features/visits/EditVisit';
import { paths } from '../../lib/paths';

export function EditVisitPage() {
  const { id = '' } = useParams();
  return (
    <Page width="text">
      <Loaded query={useVisit(id)} skeleton={<PageSkeleton />} page>
        {(visit) =>
          visit.editable ? (
            <EditVisit key={visit.version} visit={visit} />
          ) : (
            <EmptyState page title="这条记录不由您修改" text={`由${visit.departmentName}登记，只能由登记单位修改。`} act={{ label: '查看记录', to: paths.visit(visit.id) }} />
          )
        }
      </Loaded>
    </Page>
  );
}
