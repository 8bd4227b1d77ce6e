import { useSearchParams } from 'react-router';
import { LinkButton } from '../../components/page/ActButton';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Tabs } from '../../components/page/Tabs';
import { Contacts } from '../../features/requests/dispatch/Contacts';
import { Queue } from '../../features/requests/dispatch/Queue';
import { Routes } from '../../features/requests/dispatch/Routes';
import { paths } from '../../lib/paths';

const TABS = new Set(['queue', 'routes', 'contacts']);

/** The dispatch desk: what waits to be sent out, and the directory by which the rest goes out by itself. */
export function DispatchPage() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab');
  const active = asked !== null && TABS.has(asked) ? asked : 'queue';
  return (
    <Page>
      <PageTitle title="派单台" lead="还没有承办部门、或者部门有异议的诉求。办结时限从企业提交时算起，请尽快派出。" aside={<LinkButton to={paths.registerRequest()}>代为登记</LinkButton>} />
      <Tabs
        label="派单台"
        active={active}
        onChange={(tab) => setSearch(tab === 'queue' ? {} : { tab }, { replace: true })}
        tabs={[
          { key: 'queue', label: '待派单', content: <Queue /> },
          { key: 'routes', label: '派单目录', content: active === 'routes' && <Routes /> },
          { key: 'contacts', label: '部门电话', content: active === 'contacts' && <Contacts /> },
        ]}
      />
    </Page>
  );
}
