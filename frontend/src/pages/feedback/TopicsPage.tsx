import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Topics } from '../../features/feedback/Topics';

export function TopicsPage() {
  return (
    <Page>
      <PageTitle title="未诉先办" lead="一周内问得明显变多的事。同样符合条件、还没来问的企业，可以先把答案告诉他们。" />
      <Topics />
    </Page>
  );
}
