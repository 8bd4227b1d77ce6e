import { Page } from '../../components/page/Page';
import { useSession } from '../../features/session/session';
import { FirmVisits } from '../../features/visits/FirmVisits';
import { OfficeVisits } from '../../features/visits/OfficeVisits';

/** Visits and meetings as one's role sees them. */
export function VisitsPage() {
  const { role } = useSession();
  return <Page width={role === 'enterprise' ? 'list' : 'full'}>{role === 'enterprise' ? <FirmVisits /> : <OfficeVisits />}</Page>;
}
