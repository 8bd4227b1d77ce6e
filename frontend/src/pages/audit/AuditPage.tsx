import { LinkButton } from '../../components/page/ActButton';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { AuditLog } from '../../features/audit/AuditLog';
import { paths } from '../../lib/paths';

export function AuditPage() {
  return (
    <Page width="full">
      <PageTitle title="审计日志" lead="谁在什么时候看了什么、改了什么。只能查看，不能改动；您的查看也会记下来。" aside={<LinkButton to={paths.historyCheck()}>办理记录核对</LinkButton>} />
      <AuditLog />
    </Page>
  );
}
