import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { StatisticsBoard } from '../../features/board/StatisticsBoard';

export function StatisticsPage() {
  return (
    <Page width="full">
      <PageTitle title="统计" lead="办得准不准时、解决没有、企业满不满意。每个比率都带着分子和分母，点名称看口径。" />
      <StatisticsBoard />
    </Page>
  );
}
