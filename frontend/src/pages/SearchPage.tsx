import { FilterOutlined } from '@ant-design/icons';
import { Button, Drawer, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSearch } from '../api/queries';
import { ActButton } from '../components/page/ActButton';
import { Page } from '../components/page/Page';
import { Loaded } from '../components/states/Loaded';
import { ActiveFilters } from '../features/search/ActiveFilters';
import { Facets } from '../features/search/Facets';
import { Results } from '../features/search/Results';
import { SearchBox } from '../features/search/SearchBox';
import {
  chosenCount,
  cleared,
  type FilterName,
  queryOf,
  readState,
  type SearchState,
  type Sort,
  toggled,
  writeState,
} from '../features/search/searchState';
import styles from '../features/search/search.module.css';

const sorts: { value: Sort; label: string }[] = [
  { value: 'relevance', label: '最相关的在前' },
  { value: 'newest', label: '最新的在前' },
  { value: 'amount', label: '金额高的在前' },
];

export function SearchPage() {
  const [params, setParams] = useSearchParams();
  const [drawer, setDrawer] = useState(false);
  const state = readState(params);
  const search = useSearch(queryOf(state));
  const go = (next: SearchState) => setParams(writeState(next));
  const toggle = (name: FilterName, value: string) => go(toggled(state, name, value));
  const facets = search.data && <Facets facets={search.data.facets} state={state} onToggle={toggle} />;
  const count = chosenCount(state);
  return (
    <Page>
      <title>{`${state.q ? `${state.q} - ` : ''}找政策 - 惠企通`}</title>
      <h1 className="visually-hidden">找政策</h1>
      <SearchBox initial={state.q} onSearch={(q) => go({ ...readState(new URLSearchParams()), q })} />
      <div className={styles.layout}>
        <aside className={styles.side} aria-label="筛选">
          {facets}
        </aside>
        <div className={styles.found}>
          <div className={styles.bar}>
            <p className={`${styles.total} tabular`} aria-live="polite">
              {search.data && (state.q ? `“${state.q}”找到 ${search.data.total} 项政策` : `共 ${search.data.total} 项政策`)}
            </p>
            <div className={styles.sort}>
              <Button className={styles.openFilters} icon={<FilterOutlined aria-hidden />} onClick={() => setDrawer(true)}>
                筛选{count > 0 && `（${count}）`}
              </Button>
              <Select aria-label="排序" options={sorts} value={state.sort} onChange={(sort) => go({ ...state, sort, page: 1 })} popupMatchSelectWidth={false} />
            </div>
          </div>
          <ActiveFilters facets={search.data?.facets} state={state} onToggle={toggle} onClear={() => go(cleared(state))} />
          <div className={search.isPlaceholderData ? styles.stale : undefined} aria-busy={search.isFetching}>
            <Loaded query={search}>{(found) => <Results found={found} state={state} onPage={(page) => go({ ...state, page })} />}</Loaded>
          </div>
        </div>
      </div>
      <Drawer title="筛选" placement="bottom" size="80%" open={drawer} onClose={() => setDrawer(false)}>
        {facets}
        <div className={styles.drawerAct}>
          <ActButton block onClick={() => setDrawer(false)}>
            看 {search.data?.total ?? 0} 项结果
          </ActButton>
        </div>
      </Drawer>
    </Page>
  );
}
