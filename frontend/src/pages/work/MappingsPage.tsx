import { Link } from 'react-router';
import { useImportMappings } from '../../api/importQueries';
import { LinkButton } from '../../components/page/ActButton';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { MappingList } from '../../features/imports/MappingList';
import { paths } from '../../lib/paths';

export function MappingsPage() {
  const query = useImportMappings();
  return (
    <Page width="text">
      <PageTitle title="列的对应关系" above={<Link to={paths.imports()}>数据导入</Link>} lead="每种资料的文件有哪些列，各对应企业档案的哪一项。" aside={<LinkButton to={paths.newImportMapping()}>新的资料种类</LinkButton>} />
      <Loaded query={query}>
        {({ mappings }) =>
          mappings.length === 0 ? <EmptyState title="还没有对应关系" text="写好一种资料的对应关系，就能导入这种文件。" act={{ label: '新的资料种类', to: paths.newImportMapping() }} /> : <MappingList mappings={mappings} />
        }
      </Loaded>
    </Page>
  );
}
