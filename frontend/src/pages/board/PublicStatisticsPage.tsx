import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { PublicMonths } from '../../features/board/PublicMonths';
import { useSession } from '../../features/session/session';

export function PublicStatisticsPage() {
  const { config } = useSession();
  return (
    <Page>
      <PageTitle title="诉求办理公开统计" lead={`${config.city}企业诉求每月办了多少、办得怎么样。`} />
      <PublicMonths />
    </Page>
  );
}
