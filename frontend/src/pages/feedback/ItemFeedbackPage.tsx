import { Link, useParams } from 'react-router';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { ItemFeedback } from '../../features/feedback/ItemFeedback';
import { count } from '../../lib/figures';
import { paths } from '../../lib/paths';

export function ItemFeedbackPage() {
  const { id = '' } = useParams();
  return (
    <Page>
      <ItemFeedback itemId={id}>
        {({ item }) => (
          <PageTitle
            title={item.title}
            above={<Link to={paths.feedback()}>反馈</Link>}
            lead={
              <>
                {count(item.firms)} 家企业问过 {count(item.requests)} 件，近 30 天 {count(item.recent)} 件，在办 {count(item.open)} 件。<Link to={paths.item(id)}>看政策页面</Link>
              </>
            }
          />
        )}
      </ItemFeedback>
    </Page>
  );
}
