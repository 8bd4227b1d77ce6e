import { Link } from 'react-router';
import { useImportMappings } from '../../api/importQueries';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { newMapping, transformsOf } from '../../features/imports/mapping';
import { MappingEditor } from '../../features/imports/MappingEditor';
import { paths } from '../../lib/paths';

export function NewMappingPage() {
  const { data } = useImportMappings();
  return (
    <Page width="text">
      <PageTitle title="新的资料种类" above={<Link to={paths.importMappings()}>列的对应关系</Link>} lead="写明文件有哪些列，各对应企业档案的哪一项。" />
      <MappingEditor mapping={newMapping} transforms={transformsOf(data?.mappings ?? [])} />
    </Page>
  );
}
