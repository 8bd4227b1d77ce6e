import { Page } from '../../components/page/Page';
import { NewVisit } from '../../features/visits/NewVisit';

export function NewVisitPage() {
  return (
    <Page width="text">
      <NewVisit />
    </Page>
  );
}
