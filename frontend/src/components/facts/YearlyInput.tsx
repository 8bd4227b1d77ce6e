import type { FactFieldView } from '../../api/types';
import { NumberInput } from './NumberInput';
import styles from './facts.module.css';

const BACK = 3;

type Yearly = Record<string, number>;
type Props = { field: FactFieldView; value: Yearly | undefined; onChange: (value: Yearly | undefined) => void; year: number };

/** Figures of the last three years, and of any other year that already has one. */
export function YearlyInput({ field, value, onChange, year }: Props) {
  const recent = Array.from({ length: BACK }, (_, back) => String(year - 1 - back));
  const years = [...new Set([...recent, ...Object.keys(value ?? {})])].sort((a, b) => b.localeCompare(a));
  const change = (one: string, figure: number | undefined) => {
    const { [one]: _, ...rest } = value ?? {};
    const next = figure === undefined ? rest : { ...rest, [one]: figure };
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <div className={styles.years}>
      {years.map((one) => (
        <div key={one}>
          <span aria-hidden="true">{one}年</span>
          <NumberInput label={`${one}年${field.label}`} unit={field.unit} value={value?.[one]} onChange={(figure) => change(one, figure)} />
        </div>
      ))}
    </div>
  );
}
