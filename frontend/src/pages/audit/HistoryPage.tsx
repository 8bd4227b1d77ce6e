import { Link } from 'react-router';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { DayRoots } from '../../features/audit/DayRoots';
import { HistoryCheck } from '../../features/audit/HistoryCheck';
import { paths } from '../../lib/paths';

export function HistoryPage() {
  return (
    <Page>
      <PageTitle title="办理记录核对" above={<Link to={paths.audit()}>审计日志</Link>} lead="每一条办理记录都和前一条连在一起。核对会把每一件诉求、每一条记录、每一天的封存值重新算一遍。" />
      <HistoryCheck />
      <DayRoots />
    </Page>
  );
}
