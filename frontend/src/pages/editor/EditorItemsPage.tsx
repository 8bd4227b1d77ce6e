import { ActButton } from '../../components/page/ActButton';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { ItemList } from '../../features/editor/ItemList';
import { paths } from '../../lib/paths';

export function EditorItemsPage() {
  return (
    <Page>
      <PageTitle title="条目与规则" lead="从政策文件里整理出来的条目，以及判定用的规则。" aside={<ActButton to={paths.newEditorItem()}>新建条目</ActButton>} />
      <ItemList />
    </Page>
  );
}
