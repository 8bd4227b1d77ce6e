import type { FactFieldView, ListElement, ScalarValue } from '../../api/types';
import { ScalarInput } from './ScalarInput';
import styles from './facts.module.css';

type Props = { fields: FactFieldView[]; element: ListElement; onChange: (element: ListElement) => void };

/** What is asked of one entry of a list. */
export function EntryFields({ fields, element, onChange }: Props) {
  const change = (key: string, value: ScalarValue | undefined) => {
    const { [key]: _, ...rest } = element;
    onChange(value === undefined ? rest : { ...rest, [key]: value });
  };
  return fields.map((field) => (
    <div key={field.key} className={styles.elementField}>
      <span aria-hidden="true">{field.label}</span>
      <ScalarInput field={field} value={element[field.key]} onChange={(value) => change(field.key, value as ScalarValue | undefined)} />
    </div>
  ));
}
