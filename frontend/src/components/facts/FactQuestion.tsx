import type { FactFieldView, FactValue } from '../../api/types';
import { FactInput } from './FactInput';
import styles from './facts.module.css';

type Props = {
  field: FactFieldView;
  value: FactValue | undefined;
  onChange: (value: FactValue | undefined) => void;
  year: number;
  error?: string;
  /** Given where 不知道 is an answer. */
  unknown?: { chosen: boolean; choose: (chosen: boolean) => void };
};

/** One plain question with its help; not knowing is an answer. */
export function FactQuestion({ field, value, onChange, year, error, unknown }: Props) {
  return (
    <fieldset className={styles.question}>
      <legend>{field.label}</legend>
      {field.help && <p className={styles.help}>{field.help}</p>}
      <div className={field.type === 'yearly' || field.type === 'list' ? styles.wide : styles.answer}>
        <FactInput field={field} value={value} onChange={onChange} year={year} />
        {unknown && (
          <button type="button" className={styles.unknown} aria-pressed={unknown.chosen} onClick={() => unknown.choose(!unknown.chosen)}>
            不知道
          </button>
        )}
      </div>
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
