import { DatePicker, Input, Radio } from 'antd';
import dayjs from 'dayjs';
import type { FactFieldView, FactValue } from '../../api/types';
import { CodeInput } from './CodeInput';
import { NumberInput } from './NumberInput';

type Props = { field: FactFieldView; value: FactValue | undefined; onChange: (value: FactValue | undefined) => void };

/** One single value, asked for in the way its type wants. Its label is read out; the eye finds it above. */
export function ScalarInput({ field, value, onChange }: Props) {
  switch (field.type) {
    case 'number':
      return <NumberInput label={field.label} unit={field.unit} value={value as number | undefined} onChange={onChange} />;
    case 'flag':
      return <FlagInput label={field.label} value={value as boolean | undefined} onChange={onChange} />;
    case 'date':
      return <DateInput label={field.label} value={value as string | undefined} onChange={onChange} />;
    case 'code':
    case 'codes':
      return <CodeInput field={field} value={value as string | string[] | undefined} onChange={onChange} />;
    default:
      return <Input aria-label={field.label} value={(value as string | undefined) ?? ''} onChange={(event) => onChange(event.target.value || undefined)} />;
  }
}

type InputProps<V> = { label: string; value: V | undefined; onChange: (value: V | undefined) => void };

function FlagInput({ label, value, onChange }: InputProps<boolean>) {
  const [yes, no] = label.startsWith('有无') ? ['有', '没有'] : ['是', '否'];
  return (
    <Radio.Group
      aria-label={label}
      optionType="button"
      value={value}
      options={[
        { value: true, label: yes },
        { value: false, label: no },
      ]}
      onChange={(event) => onChange(event.target.value as boolean)}
    />
  );
}

function DateInput({ label, value, onChange }: InputProps<string>) {
  return (
    <DatePicker
      aria-label={label}
      format="YYYY年M月D日"
      placeholder="选择日期"
      value={value ? dayjs(value) : null}
      onChange={(date) => onChange(date ? date.format('YYYY-MM-DD') : undefined)}
    />
  );
}
