import { Link, useParams } from 'react-router';
import { useEditorItem } from '../../api/editorQueries';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Loaded } from '../../components/states/Loaded';
import { PageSkeleton } from '../../components/states/Skeletons';
import { ItemEditor } from '../../features/editor/ItemEditor';
import { paths } from '../../lib/paths';

export function EditorItemPage() {
  const { id = '' } = useParams();
  const query = useEditorItem(id);
  return (
    <Page>
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(item) => (
          <>
            <PageTitle title={item.title} above={<Link to={paths.editorItems()}>条目与规则</Link>} />
            <ItemEditor key={item.id} item={item} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
