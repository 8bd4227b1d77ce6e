import { useCodes } from '../../api/queries';
import type { FactFieldView, ListElement, ScalarValue } from '../../api/types';
import { chineseDate } from '../../lib/dates';
import { figure } from '../../lib/figures';
import styles from './values.module.css';

type Props = { fields: FactFieldView[]; entry: ListElement };

/** One entry of a list: what names it, then everything else that is known of it. */
export function EntryText({ fields, entry }: Props) {
  const known = fields.filter(({ key }) => entry[key] !== undefined && entry[key] !== null);
  const named = known.find(({ type }) => type === 'text' || type === 'code');
  return (
    <div className={styles.entryText}>
      {named && (
        <b>
          <Value field={named} value={entry[named.key]!} />
        </b>
      )}
      <span className={styles.details}>
        {known
          .filter((field) => field !== named)
          .map((field) => (
            <span key={field.key}>
              {field.type === 'flag' ? <Flag field={field} value={entry[field.key] as boolean} /> : <Labelled field={field} value={entry[field.key]!} />}
            </span>
          ))}
      </span>
    </div>
  );
}

function Labelled({ field, value }: { field: FactFieldView; value: ScalarValue }) {
  return (
    <>
      {field.label} <Value field={field} value={value} />
    </>
  );
}

/** 是否联合申报: 是 */
function Flag({ field, value }: { field: FactFieldView; value: boolean }) {
  return `${field.label}：${value ? '是' : '否'}`;
}

function Value({ field, value }: { field: FactFieldView; value: ScalarValue }) {
  const { data } = useCodes(field.codeSystem);
  if (field.type === 'date') return chineseDate(String(value));
  if (typeof value === 'number') return field.key.toLowerCase().endsWith('year') ? `${value}年` : figure(value, field.unit);
  return data?.codes.find(({ code }) => code === value)?.name ?? String(value);
}
