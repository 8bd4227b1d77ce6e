import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { ReviewQueue } from '../../features/editor/ReviewQueue';

export function ReviewsPage() {
  return (
    <Page>
      <PageTitle title="发布与审核" lead="每一版都要由另一位编辑看过，才对外发布。" />
      <ReviewQueue />
    </Page>
  );
}
