import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import type { Json } from '../json';
import styles from '../builder.module.css';

type Option = { value: string; label: ReactNode };
type Props = {
  label: string;
  options: readonly Option[];
  value: Json | undefined;
  onChange: (value: string) => void;
  status?: 'error' | 'warning';
  placeholder?: string;
};

/** A short list of choices as wide as what is chosen. A value that is none of them is shown as it is written. */
export function Choice({ label, options, value, onChange, status, placeholder = '请选择' }: Props) {
  const given = value === undefined || value === null || value === '' ? undefined : String(value);
  const all = useMemo(() => [...options], [options]);
  return (
    <Select<string>
      className={styles.choice}
      aria-label={label}
      status={status}
      popupMatchSelectWidth={false}
      options={all}
      value={given}
      placeholder={placeholder}
      onChange={onChange}
    />
  );
}

