import { useParams } from 'react-router';
import { useVisit } from '../../api/visitQueries';
import { Page } from '../../components/page/Page';
import { Loaded } from '../../components/states/Loaded';
import { PageSkeleton } from '../../components/states/Skeletons';
import { VisitRecord } from '../../features/visits/VisitRecord';

export function VisitPage() {
  const { id = '' } = useParams();
  return (
    <Page width="list">
      <Loaded query={useVisit(id)} skeleton={<PageSkeleton />} page>
        {(visit) => <VisitRecord visit={visit} />}
      </Loaded>
    </Page>
  );
}
