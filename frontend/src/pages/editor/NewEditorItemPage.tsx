import { Link, useNavigate } from 'react-router';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { ItemEditor } from '../../features/editor/ItemEditor';
import { paths } from '../../lib/paths';

export function NewEditorItemPage() {
  const navigate = useNavigate();
  return (
    <Page>
      <PageTitle title="新建条目" above={<Link to={paths.editorItems()}>条目与规则</Link>} />
      <ItemEditor item={null} onCreated={(id) => void navigate(paths.editorItem(id), { replace: true })} />
    </Page>
  );
}
