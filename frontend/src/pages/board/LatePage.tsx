import { useSearchParams } from 'react-router';
import { Page } from '../../components/page/Page';
import { PageTitle } from '../../components/page/PageTitle';
import { Tabs } from '../../components/page/Tabs';
import { SupervisedList } from '../../features/board/SupervisedList';

/** What is late, and what will be unless somebody sees to it. */
export function LatePage() {
  const [search, setSearch] = useSearchParams();
  const light = search.get('light') === 'YELLOW' ? 'YELLOW' : 'RED';
  const show = (key: string) => {
    const next = new URLSearchParams(search);
    next.delete('page');
    if (key === 'YELLOW') next.set('light', key);
    else next.delete('light');
    setSearch(next, { replace: true });
  };
  const tab = (key: string, label: string) => ({ key, label, content: key === light ? <SupervisedList key={key} light={key} /> : null });
  return (
    <Page width="full">
      <PageTitle title="超期与临期" lead="按部门当前该办的一步算：签收、首次联系、阶段答复、办结、整改，哪一步到期就算哪一步。" />
      <Tabs label="超期还是快到期" active={light} onChange={show} tabs={[tab('RED', '已超期'), tab('YELLOW', '快到期')]} />
    </Page>
  );
}
