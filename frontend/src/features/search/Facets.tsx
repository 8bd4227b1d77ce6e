import { Checkbox } from 'antd';
import { useState } from 'react';
import type { FacetView, SearchView } from '../../api/types';
import { word } from '../../lib/labels';
import { type Filter, type FilterName, filters, type SearchState } from './searchState';
import styles from './search.module.css';

type Props = { facets: SearchView['facets']; state: SearchState; onToggle: (name: FilterName, value: string) => void };

const SHORT = 6;

/** What was chosen stays in sight, even where nothing of it is left. */
function withChosen(views: FacetView[], chosen: string[]): FacetView[] {
  const gone = chosen.filter((value) => !views.some((view) => view.value === value));
  return [...views, ...gone.map((value) => ({ value, label: value, count: 0 }))];
}

export function Facets({ facets, state, onToggle }: Props) {
  return (
    <div className={styles.facets}>
      {filters.map((filter) => (
        <Facet
          key={filter.name}
          filter={filter}
          views={withChosen(facets[filter.facet] ?? [], state.chosen[filter.name])}
          chosen={state.chosen[filter.name]}
          onToggle={onToggle}
        />
      ))}
    </div>
  );
}

/** The same words as on the cards beside it. */
function labelOf({ name }: Filter, value: string, label: string): string {
  const known = name === 'obtain' ? word('obtain', value) : name === 'status' ? word('status', value) : value;
  return known === value ? label : known;
}

type FacetProps = { filter: Filter; views: FacetView[]; chosen: string[]; onToggle: Props['onToggle'] };

function Facet({ filter, views, chosen, onToggle }: FacetProps) {
  const [whole, setWhole] = useState(false);
  if (views.length === 0) return null;
  const shown = whole ? views : views.filter(({ value }, at) => at < SHORT || chosen.includes(value));
  return (
    <fieldset className={styles.facet}>
      <legend>{filter.label}</legend>
      {shown.map(({ value, label, count }) => (
        <Checkbox key={value} checked={chosen.includes(value)} onChange={() => onToggle(filter.name, value)}>
          <span>{labelOf(filter, value, label)}</span>
          <span className={styles.count}>{count}</span>
        </Checkbox>
      ))}
      {views.length > shown.length && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          全部 {views.length} 个
        </button>
      )}
    </fieldset>
  );
}
