import { useRouteError } from 'react-router';
import { ErrorState } from '../components/states/ErrorState';
import { Page } from '../components/page/Page';

/** A page that broke, or whose code could not be fetched because a newer release has replaced it. */
export function Broken() {
  return (
    <Page>
      <ErrorState error={useRouteError()} retry={() => location.reload()} page />
    </Page>
  );
}
