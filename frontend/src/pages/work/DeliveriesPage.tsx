import { useNavigate, useSearchParams } from 'react-router';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Tabs } from '../../components/page/Tabs';
import { DeliveryList } from '../../features/deliveries/DeliveryList';
import { Webhooks } from '../../features/deliveries/Webhooks';
import { paths } from '../../lib/paths';

export function DeliveriesPage() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const active = params.get('tab') === 'webhooks' ? 'webhooks' : 'deliveries';
  return (
    <Page>
      <PageTitle title="投递与网关" lead="消息都在各人的“消息”里；这里是发往邮箱和网关的那一份。" />
      <Tabs
        label="投递与网关"
        active={active}
        onChange={(key) => void navigate(paths.deliveries(key === 'webhooks' ? 'webhooks' : undefined))}
        tabs={[
          { key: 'deliveries', label: '投递', content: active === 'deliveries' && <DeliveryList /> },
          { key: 'webhooks', label: '网关', content: active === 'webhooks' && <Webhooks /> },
        ]}
      />
    </Page>
  );
}
