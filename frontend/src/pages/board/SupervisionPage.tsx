import { LinkButton } from '../../components/page/ActButton';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { OpenBoard } from '../../features/board/OpenBoard';
import { useSession } from '../../features/session/session';
import { paths } from '../../lib/paths';

export function SupervisionPage() {
  const { me } = useSession();
  return (
    <Page width="full">
      <PageTitle
        title="督办看板"
        lead={me?.departmentName ? `只看${me.departmentName}。` : undefined}
        aside={
          <>
            <LinkButton to={paths.supervisionLate()}>超期与临期</LinkButton>
            <LinkButton to={paths.statistics()}>统计</LinkButton>
          </>
        }
      />
      <OpenBoard />
    </Page>
  );
}
