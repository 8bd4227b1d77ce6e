import { Button } from 'antd';
import type { FactFieldView, FactValueView, ListElement } from '../../api/types';
import { YearlyTable } from '../../components/facts/YearlyTable';
import { Entries } from './Entries';
import { Origin } from './Origin';
import styles from './enterprise.module.css';

/** What can be done with a fact of one's own: change the whole of it, or one entry of a list (null: a new one). */
export type Editing = { fact: (key: string) => void; entry: (key: string, entry: ListElement | null) => void };

type Props = { fact: FactValueView; field?: FactFieldView; edit?: Editing };

/** A fact with its source and its day. Only one's own can be changed. */
export function FactRow({ fact, field, edit }: Props) {
  const own = edit !== undefined && fact.ownToSupply && fact.sourceKind === 'FIRM';
  const byEntry = fact.type === 'list' && field !== undefined;
  return (
    <div className={styles.row}>
      <dt>{fact.label}</dt>
      <dd>
        <Value fact={fact} field={field} onEntry={own ? (entry) => edit.entry(fact.key, entry) : undefined} />
        <Origin fact={fact} />
      </dd>
      <dd className={styles.edit}>
        {own && !byEntry && (
          <Button type="link" onClick={() => edit.fact(fact.key)} aria-label={`修改${fact.label}`}>
            修改
          </Button>
        )}
      </dd>
    </div>
  );
}

type ValueProps = { fact: FactValueView; field?: FactFieldView; onEntry?: (entry: ListElement | null) => void };

function Value({ fact, field, onEntry }: ValueProps) {
  const { type, label, unit, value } = fact;
  if (type === 'yearly' && value !== null && Object.keys(value).length > 0) {
    return <YearlyTable label={label} unit={unit} value={value as Record<string, number>} />;
  }
  if (type === 'list' && field && Array.isArray(value)) {
    return <Entries field={field} entries={value as ListElement[]} none={fact.valueText} onEntry={onEntry} />;
  }
  return <span className={styles.value}>{fact.valueText}</span>;
}
