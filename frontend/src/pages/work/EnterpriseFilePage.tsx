import { Link, useParams } from 'react-router';
import { useEnterpriseFile } from '../../api/requestQueries';
import { Mark } from '../../components/marks/Mark';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { PageSkeleton } from '../../components/states/Skeletons';
import { FirmFile } from '../../features/firm/FirmFile';
import { paths } from '../../lib/paths';
import { spacedUscc } from '../../lib/uscc';

export function EnterpriseFilePage() {
  const { uscc = '' } = useParams();
  const query = useEnterpriseFile(uscc);
  return (
    <Page>
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(firm) => (
          <>
            <PageTitle
              title={firm.name.replace('合成示例·', '')}
              above={
                <>
                  <Link to={paths.enterprises()}>企业查询</Link> {firm.synthetic && <Mark kind="synthetic" />}
                </>
              }
              lead={<>统一社会信用代码 <span className="tabular">{spacedUscc(firm.uscc)}</span>。本次查看已记录。</>}
            />
            {firm.facts.length === 0 ? <EmptyState title="这家企业还没有资料" text="部门数据归集后，或者企业自己填报后，会出现在这里。" /> : <FirmFile firm={firm} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
