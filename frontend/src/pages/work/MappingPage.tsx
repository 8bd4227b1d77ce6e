import { Link, useParams } from 'react-router';
import { useImportMappings } from '../../api/importQueries';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { transformsOf } from '../../features/imports/mapping';
import { MappingEditor } from '../../features/imports/MappingEditor';
import { paths } from '../../lib/paths';

export function MappingPage() {
  const { id } = useParams();
  const query = useImportMappings();
  return (
    <Page width="text">
      <Loaded query={query} page>
        {({ mappings }) => {
          const mapping = mappings.find((one) => one.id === id);
          if (!mapping) return <EmptyState page title="没有这种资料" text="它可能已经改名。" act={{ label: '看全部资料', to: paths.importMappings() }} />;
          return (
            <>
              <PageTitle title={mapping.title} above={<Link to={paths.importMappings()}>列的对应关系</Link>} lead={`现在是第 ${mapping.version} 版`} />
              <MappingEditor key={mapping.version} mapping={mapping} transforms={transformsOf(mappings)} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
