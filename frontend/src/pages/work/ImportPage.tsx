import { Link, useParams } from 'react-router';
import { useImport } from '../../api/importQueries';
import type { ImportView } from '../../api/firmTypes';
import { Mark } from '../../components/marks/Mark';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Loaded } from '../../components/states/Loaded';
import { ErrorReport } from '../../features/imports/ErrorReport';
import { ImportActs } from '../../features/imports/ImportActs';
import { ImportProgress } from '../../features/imports/ImportProgress';
import { chineseTime } from '../../lib/dates';
import { paths } from '../../lib/paths';

export function ImportPage() {
  const { batch = '' } = useParams();
  const query = useImport(batch);
  return (
    <Page>
      <Loaded query={query} page kept="上传的文件还在。">
        {(view) => <Batch batch={view} />}
      </Loaded>
    </Page>
  );
}

function Batch({ batch }: { batch: ImportView }) {
  const { mappingTitle, source, fileName, createdAt, createdBy, finishedAt, synthetic } = batch;
  return (
    <>
      <PageTitle
        title={mappingTitle}
        above={<Link to={paths.imports()}>数据导入</Link>}
        lead={
          <>
            {source}提供，{fileName ? `文件 ${fileName}，` : ''}
            {createdBy} {chineseTime(createdAt)}上传{finishedAt && `，${chineseTime(finishedAt)}结束`}。批次号 {batch.batch}{' '}
            {synthetic && <Mark kind="synthetic" />}
          </>
        }
      />
      <ImportProgress batch={batch} />
      <ImportActs batch={batch} />
      <ErrorReport batch={batch} />
    </>
  );
}
