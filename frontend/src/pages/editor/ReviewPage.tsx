import { Link, useParams } from 'react-router';
import { useEditorItem } from '../../api/editorQueries';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Loaded } from '../../components/states/Loaded';
import { PageSkeleton } from '../../components/states/Skeletons';
import { ItemStateTag } from '../../features/editor/ItemStateTag';
import { Review } from '../../features/editor/Review';
import { paths } from '../../lib/paths';

export function ReviewPage() {
  const { id = '' } = useParams();
  const query = useEditorItem(id);
  return (
    <Page>
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(item) => (
          <>
            <PageTitle
              title={`审核：${item.title}`}
              above={
                <>
                  <Link to={paths.editorReviews()}>发布与审核</Link> <ItemStateTag state={item.state} />
                </>
              }
              lead={item.document.title}
            />
            <Review item={item} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
