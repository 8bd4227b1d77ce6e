import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { FirmSearch } from '../../features/firm/FirmSearch';

export function EnterprisesPage() {
  return (
    <Page>
      <PageTitle title="企业查询" lead="查看企业的一企一档：每一项都写明来源和时间。" />
      <FirmSearch />
    </Page>
  );
}
