import { Input, Select, Space } from 'antd';
import { useState } from 'react';
import type { Json } from '../json';
import { meant, type Scale, scaleFor, scalesOf, shown } from '../values';
import styles from '../builder.module.css';

type Props = {
  label: string;
  unit: string | null;
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
  status?: 'error' | 'warning';
  placeholder?: string;
};

type Typed = { text: string; value: Json | undefined; scale: Scale };

function typed(value: Json | undefined, unit: string | null, scale?: Scale): Typed {
  const figure = typeof value === 'number' || typeof value === 'string' ? value : null;
  const chosen = scale ?? scaleFor(figure, unit);
  return { text: figure === null ? '' : shown(figure, chosen), value, scale: chosen };
}

/** A figure in the scale in which people say it. What is no number yet stays as typed, and the checker says so. */
export function Figure({ label, unit, value, onChange, status, placeholder }: Props) {
  const [now, setNow] = useState<Typed & { unit: string | null }>(() => ({ ...typed(value, unit), unit }));
  if (now.value !== value || now.unit !== unit) setNow({ ...typed(value, unit), unit });
  const scales = scalesOf(unit);
  const type = (text: string) => {
    const next = text.trim() === '' ? undefined : (meant(text, now.scale) ?? text);
    setNow({ ...now, text, value: next });
    onChange(next);
  };
  const suffix = scales.length === 1 && now.scale.label !== '' ? now.scale.label : null;
  const input = (
    <Input
      className={styles.figure}
      aria-label={`${label}${now.scale.label === '' ? '' : `（${now.scale.label}）`}`}
      aria-invalid={status === 'error'}
      inputMode="decimal"
      status={status}
      suffix={suffix}
      placeholder={placeholder}
      value={now.text}
      onChange={(event) => type(event.target.value)}
    />
  );
  if (scales.length === 1) return input;
  return (
    <Space.Compact>
      {input}
      <Select
        className={styles.scale}
        aria-label={`${label}的单位`}
        value={now.scale.label}
        options={scales.map((scale) => ({ value: scale.label, label: scale.label }))}
        onChange={(chosen) => setNow({ ...typed(value, unit, scales.find(({ label: one }) => one === chosen)), unit })}
      />
    </Space.Compact>
  );
}
