import { LinkButton } from '../../components/page/ActButton';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { SupervisedList } from '../../features/board/SupervisedList';
import { paths } from '../../lib/paths';

export function SupervisedPage() {
  return (
    <Page width="full">
      <PageTitle title="诉求明细" lead="看板上的数字点开就是这里，急的在前。" aside={<LinkButton to={paths.supervision()}>回到看板</LinkButton>} />
      <SupervisedList />
    </Page>
  );
}
