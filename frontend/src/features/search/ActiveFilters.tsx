import { CloseOutlined } from '@ant-design/icons';
import type { SearchView } from '../../api/types';
import { CodeName } from '../../components/policy/CodeName';
import { word } from '../../lib/labels';
import { chosenCount, type Filter, type FilterName, filters, type SearchState } from './searchState';
import styles from './search.module.css';

type Props = {
  facets: SearchView['facets'] | undefined;
  state: SearchState;
  onToggle: (name: FilterName, value: string) => void;
  onClear: () => void;
};

/** The filters at work, each gone with one tap. */
export function ActiveFilters({ facets, state, onToggle, onClear }: Props) {
  if (chosenCount(state) === 0) return null;
  const chips = filters.flatMap((filter) => state.chosen[filter.name].map((value) => ({ filter, value })));
  return (
    <div className={styles.chips}>
      {chips.map(({ filter, value }) => (
        <button key={filter.name + value} type="button" className={styles.chip} onClick={() => onToggle(filter.name, value)}>
          <span className="visually-hidden">去掉筛选：{filter.label}</span>
          <ChipLabel facets={facets} filter={filter} value={value} />
          <CloseOutlined aria-hidden />
        </button>
      ))}
      <button type="button" className={styles.more} onClick={onClear}>
        全部清除
      </button>
    </div>
  );
}

function ChipLabel({ facets, filter, value }: { facets: Props['facets']; filter: Filter; value: string }) {
  const known = facets?.[filter.facet]?.find((view) => view.value === value)?.label;
  if (known) return <>{known}</>;
  if (filter.name === 'obtain') return <>{word('obtain', value)}</>;
  if (filter.name === 'status') return <>{word('status', value)}</>;
  return <CodeName system={filter.name} value={value} />;
}
