import { Input } from 'antd';
import { useSearchParams } from 'react-router';
import { useDeskCounts, useRequestPage, useRequests } from '../../../api/requestQueries';
import type { DeskPart, RequestsView } from '../../../api/workTypes';
import { EmptyState } from '../../../components/states/EmptyState';
import { Loaded } from '../../../components/states/Loaded';
import { Paging } from '../../../components/page/Paging';
import { useToday } from '../../session/session';
import { assistanceGroups, urgencyGroups } from './deskGroups';
import { DeskGroups, DeskRows } from './DeskRows';
import { countOf, type DeskTab, deskTabs, tabOf } from './deskTabs';
import { useRowKeys } from './rowKeys';
import styles from './desk.module.css';

const SIZE = 50;

/** Everything that the department has on its desk, what cannot wait on top; tab and search live in the address. */
export function Desk() {
  const [search, setSearch] = useSearchParams();
  const { tab, part } = tabOf(search.get('tab'));
  const q = search.get('q') ?? '';
  useRowKeys();
  const go = (to: { tab?: DeskTab; q?: string }) => setSearch(new URLSearchParams(Object.entries({ tab, q, ...to }).filter(([, value]) => value !== '' && value !== 'all')));
  return (
    <>
      <div className={styles.bar}>
        <Tabs tab={tab} q={q} onTab={(to) => go({ tab: to })} />
        <search data-row-search>
          <Input.Search key={q} allowClear defaultValue={q} aria-label="搜索诉求" placeholder="编号、标题或企业" onSearch={(text) => go({ q: text.trim() })} className={styles.q} />
        </search>
      </div>
      {part === null ? <Over q={q} /> : <Open key={part} tab={tab} part={part} q={q} />}
      <p className={styles.keys}>
        键盘：<kbd>J</kbd> <kbd>K</kbd> 上下移动，<kbd>Enter</kbd> 打开，<kbd>/</kbd> 搜索
      </p>
    </>
  );
}

/** The counts are the server's: a list may be longer than what is fetched of it. */
function Tabs({ tab, q, onTab }: { tab: DeskTab; q: string; onTab: (tab: DeskTab) => void }) {
  const { data: counts } = useDeskCounts(q);
  return (
    <div className={styles.tabs} role="group" aria-label="分类">
      {deskTabs.map(({ tab: key, label, part }) => (
        <button key={key} type="button" aria-pressed={key === tab} className={`${styles.tab} ${key === 'late' ? styles.lateTab : ''}`} onClick={() => onTab(key)}>
          {label} {counts && part && <Count count={countOf(part, counts)} />}
          {counts && part === 'ASSIST' && counts.owed > 0 && <em className={styles.owed}>{counts.owed} 件待意见</em>}
        </button>
      ))}
    </div>
  );
}

function Count({ count }: { count: number }) {
  return <b data-none={count === 0 || undefined}>{count}</b>;
}

function Open({ tab, part, q }: { tab: DeskTab; part: DeskPart; q: string }) {
  const query = useRequests({ desk: part, q });
  return <Loaded query={query}>{(found) => (found.items.length === 0 ? <None tab={tab} q={q} /> : <Found tab={tab} found={found} />)}</Loaded>;
}

function Found({ tab, found: { items, total } }: { tab: DeskTab; found: RequestsView }) {
  const today = useToday();
  const cut = items.length < total;
  return (
    <>
      {cut && <p className={styles.cut}>只列出最急的 {items.length} 件，共 {total} 件；请用搜索缩小范围。</p>}
      {tab === 'all' && <DeskGroups groups={urgencyGroups(items, today)} cut={cut} />}
      {tab === 'assist' && <DeskGroups groups={assistanceGroups(items)} cut={cut} />}
      {tab !== 'all' && tab !== 'assist' && <DeskRows rows={items} />}
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
            <DeskRows rows={items} />
            <Paging page={page} size={SIZE} total={total} onPage={toPage} />
          </>
        )
      }
    </Loaded>
  );
}
