import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { RebuildIndex } from '../../features/system/RebuildIndex';
import { useSession } from '../../features/session/session';
import { chineseDate } from '../../lib/dates';
import { word } from '../../lib/labels';

export function SystemPage() {
  const { me, config } = useSession();
  return (
    <Page width="text">
      <PageTitle title="系统" lead={`您登录的是${me!.name}（${me!.roles.map((role) => word('role', role)).join('、')}），用户名 ${me!.username}。系统日期 ${chineseDate(config.today)}。`} />
      <RebuildIndex />
    </Page>
  );
}
