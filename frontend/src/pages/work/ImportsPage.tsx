import { useSearchParams } from 'react-router';
import { useImportMappings, useImports } from '../../api/importQueries';
import { LinkButton } from '../../components/page/ActButton';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Paging } from '../../components/page/Paging';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { ImportTable } from '../../features/imports/ImportTable';
import styles from '../../features/imports/imports.module.css';
import { UploadForm } from '../../features/imports/UploadForm';
import { count } from '../../lib/figures';
import { paths } from '../../lib/paths';

const SIZE = 20;

export function ImportsPage() {
  const mappings = useImportMappings();
  return (
    <Page>
      <PageTitle
        title="数据导入"
        lead="把部门的资料导入企业档案。上传后先检查，您确认了才写入。"
        aside={<LinkButton to={paths.importMappings()}>列的对应关系</LinkButton>}
      />
      <Loaded query={mappings} kept="已经导入的批次不受影响。">
        {({ mappings: list }) =>
          list.length === 0 ? (
            <EmptyState title="还没有可以导入的资料种类" text="先写明这种文件的列对应企业档案的哪些内容，就能在这里上传。" act={{ label: '新的资料种类', to: paths.newImportMapping() }} />
          ) : (
            <UploadForm mappings={list} />
          )
        }
      </Loaded>
      <Batches />
    </Page>
  );
}

function Batches() {
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Number(params.get('page') ?? 1) || 1);
  const query = useImports(page - 1, SIZE);
  return (
    <section aria-labelledby="batches" className={styles.list}>
      <h2 id="batches">导入过的批次</h2>
      <Loaded query={query}>
        {({ total, imports }) =>
          total === 0 ? (
            <p className={styles.lead}>还没有导入过。上传的批次都会记在这里。</p>
          ) : (
            <>
              <p role="status" className={styles.lead}>
                共 {count(total)} 批
              </p>
              <ImportTable imports={imports} />
              <Paging page={page} size={SIZE} total={total} onPage={(next) => setParams({ page: String(next) })} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}
