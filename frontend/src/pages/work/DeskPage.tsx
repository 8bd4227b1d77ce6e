import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { LinkButton } from '../../components/page/ActButton';
import { Desk } from '../../features/requests/office/Desk';
import { useSession } from '../../features/session/session';
import { paths } from '../../lib/paths';

export function DeskPage() {
  const { me } = useSession();
  return (
    <Page>
      <PageTitle
        title="工作台"
        lead={`${me?.departmentName ?? '本部门'}的诉求，按急缓排好。`}
        aside={<LinkButton to={paths.registerRequest()}>代为登记</LinkButton>}
      />
      <Desk />
    </Page>
  );
}
