import { Input, Select } from 'antd';
import type { Json } from '../json';
import styles from '../builder.module.css';

type Props = { label: string; value: Json | undefined; onChange: (value: Json | undefined) => void; status?: 'error' | 'warning'; placeholder?: string; wide?: boolean };

/** Words that may be left out. */
export function WordsField({ label, value, onChange, status, placeholder, wide = false }: Props) {
  return (
    <Input
      className={wide ? styles.wide : styles.words}
      aria-label={label}
      aria-invalid={status === 'error'}
      status={status}
      placeholder={placeholder}
      value={typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value)}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
    />
  );
}

/** Texts that must be met exactly, typed one after the other. */
export function TextsField({ label, value, onChange, status }: Props) {
  const chosen = (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String);
  return <Select mode="tags" className={styles.codes} aria-label={label} status={status} placeholder="逐个输入，回车确认" notFoundContent={null} value={chosen} onChange={(texts) => onChange(texts)} />;
}
