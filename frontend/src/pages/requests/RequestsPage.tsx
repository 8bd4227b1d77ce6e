import { Page } from '../../components/page/Page';
import { FirmRequests } from '../../features/requests/firm/FirmRequests';
import { RequestTablePage } from '../../features/requests/office/RequestTablePage';
import { useSession } from '../../features/session/session';

/** Requests as one's role sees them: a firm's own, a department's, or the city's. */
export function RequestsPage() {
  const { role } = useSession();
  return <Page width={role === 'enterprise' ? 'list' : 'full'}>{role === 'enterprise' ? <FirmRequests /> : <RequestTablePage />}</Page>;
}
