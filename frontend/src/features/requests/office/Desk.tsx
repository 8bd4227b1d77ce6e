import { Input } from 'antd';
import { useSearchParams } from 'react-router';
import { useRequestPage, useRequests } from '../../../api/requestQueries';
import type { RequestRowView, RequestsView } from '../../../api/workTypes';
import { EmptyState } from '../../../components/states/EmptyState';
import { Loaded } from '../../../components/states/Loaded';
import { Paging } from '../../../components/page/Paging';
import { useSession } from '../../session/session';
import { DeskRows } from './DeskRows';
import { type DeskTab, deskTabs, isDeskTab, rowsOf } from './deskTabs';
import { useRowKeys } from './rowKeys';
import styles from './desk.module.css';

const SIZE = 50;

/** Everything that the department has on its desk, what cannot wait on top; tab and search live in the address. */
export function Desk() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab');
  const tab: DeskTab = isDeskTab(asked) ? asked : 'all';
  const q = search.get('q') ?? '';
  const { me } = useSession();
  const query = useRequests({ scope: 'OPEN', q });
  const department = me?.department ?? null;
  useRowKeys();
  const go = (part: { tab?: DeskTab; q?: string }) => setSearch(new URLSearchParams(Object.entries({ tab, q, ...part }).filter(([, value]) => value !== '' && value !== 'all')));
  return (
    <>
      <div className={styles.bar}>
        <Tabs tab={tab} rows={query.data?.items} department={department} onTab={(to) => go({ tab: to })} />
        <search data-row-search>
          <Input.Search key={q} allowClear defaultValue={q} aria-label="搜索诉求" placeholder="编号、标题或企业" onSearch={(text) => go({ q: text.trim() })} className={styles.q} />
        </search>
      </div>
      {tab === 'over' ? <Over q={q} /> : <Loaded query={query}>{(found) => <Open tab={tab} q={q} found={found} department={department} />}</Loaded>}
      <p className={styles.keys}>
        键盘：<kbd>J</kbd> <kbd>K</kbd> 上下移动，<kbd>Enter</kbd> 打开，<kbd>/</kbd> 搜索
      </p>
    </>
  );
}

type TabsProps = { tab: DeskTab; rows: RequestRowView[] | undefined; department: string | null; onTab: (tab: DeskTab) => void };

function Tabs({ tab, rows, department, onTab }: TabsProps) {
  return (
    <div className={styles.tabs} role="group" aria-label="分类">
      {deskTabs.map(([key, label]) => (
        <button key={key} type="button" aria-pressed={key === tab} className={`${styles.tab} ${key === 'late' ? styles.lateTab : ''}`} onClick={() => onTab(key)}>
          {label} {rows && key !== 'over' && <Count count={rowsOf(key, rows, department).length} />}
        </button>
      ))}
    </div>
  );
}

function Count({ count }: { count: number }) {
  return <b data-none={count === 0 || undefined}>{count}</b>;
}

function Open({ tab, q, found, department }: { tab: DeskTab; q: string; found: RequestsView; department: string | null }) {
  const rows = rowsOf(tab, found.items, department);
  if (rows.length === 0) return <None tab={tab} q={q} />;
  return (
    <>
      {found.items.length < found.total && <p className={styles.cut}>只列出最急的 {found.items.length} 件，共 {found.total} 件；请用搜索缩小范围。</p>}
      <DeskRows rows={rows} grouped={tab === 'all'} />
    </>
  );
}

function None({ tab, q }: { tab: DeskTab; q: string }) {
  if (q !== '') return <EmptyState title="没有找到" text="换个编号、标题或企业名称再搜，或者清空搜索。" />;
  if (tab === 'all') return <EmptyState title="手上没有要办的诉求" text="有新的诉求派来时，会按急缓出现在这里。" />;
  return <EmptyState title={tab === 'late' ? '没有临期和超期的，很好' : '这里现在没有诉求'} text="其他分类里可能还有。" />;
}

function Over({ q }: { q: string }) {
  const [search, setSearch] = useSearchParams();
  const page = Number(search.get('page') ?? 1);
  const query = useRequestPage({ scope: 'OVER', q }, page - 1, SIZE);
  const toPage = (to: number) => {
    search.set('page', String(to));
    setSearch(search);
  };
  return (
    <Loaded query={query}>
      {({ items, total }) =>
        total === 0 ? (
          <EmptyState title={q === '' ? '还没有办结的诉求' : '没有找到'} />
        ) : (
          <>
            <DeskRows rows={items} grouped={false} />
            <Paging page={page} size={SIZE} total={total} onPage={toPage} />
          </>
        )
      }
    </Loaded>
  );
}
