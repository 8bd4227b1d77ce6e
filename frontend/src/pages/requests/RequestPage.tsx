import { Navigate, useParams } from 'react-router';
import { useRequest } from '../../api/requestQueries';
import type { RequestView } from '../../api/workTypes';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Loaded } from '../../components/states/Loaded';
import { PageSkeleton } from '../../components/states/Skeletons';
import { FirmRequest } from '../../features/requests/firm/FirmRequest';
import { OfficeRequest } from '../../features/requests/office/OfficeRequest';
import { StateTag } from '../../features/requests/StateTag';
import { Whereabouts } from '../../features/requests/Whereabouts';
import { useSession } from '../../features/session/session';
import { paths } from '../../lib/paths';

/** One request: where it is, who has it and by when; then what the role does with it. */
export function RequestPage() {
  const { id = '' } = useParams();
  const { role } = useSession();
  const forFirm = role === 'enterprise';
  const query = useRequest(id);
  return (
    <Page width="list">
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(request) => request.state === 'DRAFT' ? <Navigate to={paths.requestDraft(request.id)} replace /> : (
          <>
            <PageTitle title={request.title} above={<Above request={request} forFirm={forFirm} />} />
            <Whereabouts request={request} forFirm={forFirm} />
            {/* What is being written belongs to this request and must not stand under the next. */}
            {forFirm ? <FirmRequest key={request.id} request={request} /> : <OfficeRequest key={request.id} request={request} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Above({ request, forFirm }: { request: RequestView; forFirm: boolean }) {
  return (
    <>
      <span className="tabular">{request.number}</span> <StateTag request={request} forFirm={forFirm} />
    </>
  );
}
