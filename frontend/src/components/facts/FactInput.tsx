import type { FactFieldView, FactValue, ListElement } from '../../api/types';
import { ListInput } from './ListInput';
import { ScalarInput } from './ScalarInput';
import { YearlyInput } from './YearlyInput';

type Props = {
  field: FactFieldView;
  value: FactValue | undefined;
  /** Undefined: not known. */
  onChange: (value: FactValue | undefined) => void;
  /** The year it is, from which yearly figures count back. */
  year: number;
};

export function FactInput({ field, value, onChange, year }: Props) {
  if (field.type === 'yearly') {
    return <YearlyInput field={field} value={value as Record<string, number> | undefined} onChange={onChange} year={year} />;
  }
  if (field.type === 'list') return <ListInput field={field} value={value as ListElement[] | undefined} onChange={onChange} />;
  return <ScalarInput field={field} value={value} onChange={onChange} />;
}
