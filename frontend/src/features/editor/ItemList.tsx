import { Input, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { useEditorItems } from '../../api/editorQueries';
import { EmptyState } from '../../components/states/EmptyState';
import { Loaded } from '../../components/states/Loaded';
import { paths } from '../../lib/paths';
import { ItemTable } from './ItemTable';
import { itemStateWords } from './words';
import styles from './editor.module.css';

const SIZE = 50;
const states = [{ value: '', label: '全部' }, ...Object.entries(itemStateWords).map(([value, label]) => ({ value, label }))];

/** All items with where they stand; search and state live in the address. */
export function ItemList() {
  const [search, setSearch] = useSearchParams();
  const filter = { state: search.get('state') ?? '', q: search.get('q') ?? '', page: Number(search.get('page') ?? 0) };
  const query = useEditorItems({ ...filter, size: SIZE });
  const change = (part: Partial<Record<'state' | 'q' | 'page', string>>) => {
    const kept = { state: filter.state, q: filter.q, ...part };
    setSearch(Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== '')), { replace: true });
  };
  return (
    <>
      <search className={styles.filters}>
        <Input.Search key={filter.q} defaultValue={filter.q} allowClear aria-label="搜索条目" placeholder="标题或文件名" onSearch={(q) => change({ q })} className={styles.q} />
        <Segmented options={states} value={filter.state} onChange={(state) => change({ state })} />
      </search>
      <Loaded query={query}>
        {({ total, items }) =>
          total === 0 ? (
            <EmptyState title="没有这样的条目" text="换个词，或者看看全部。" other={{ label: '看全部', to: paths.editorItems() }} />
          ) : (
            <>
              <p role="status" className={styles.total}>共 {total} 条</p>
              <ItemTable items={items} total={total} page={filter.page} size={SIZE} to={paths.editorItem} onPage={(page) => change({ page: String(page) })} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
