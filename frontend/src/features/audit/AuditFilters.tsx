import { Input, Select } from 'antd';
import type { AuditFilter } from './useAuditFilter';
import { kindWord } from './words';
import styles from './audit.module.css';

type Props = { filter: AuditFilter; kinds: string[]; onChange: (change: Partial<AuditFilter>) => void };

/** Who, what, which one, and when. A text counts when it is entered, not while it is typed. */
export function AuditFilters({ filter, kinds, onChange }: Props) {
  return (
    <search className={styles.filters}>
      <Typed label="谁（用户名）" value={filter.actor} onChange={(actor) => onChange({ actor })} />
      <div className={styles.field}>
        <span aria-hidden>哪一类</span>
        <Select
          aria-label="哪一类"
          allowClear
          placeholder="全部"
          value={filter.kind || null}
          options={kinds.map((kind) => ({ value: kind, label: kindWord(kind) }))}
          onChange={(kind) => onChange({ kind: kind ?? '' })}
        />
      </div>
      <Typed label="编号" value={filter.subject} onChange={(subject) => onChange({ subject })} />
      <Day label="从哪天" value={filter.from} onChange={(from) => onChange({ from })} />
      <Day label="到哪天" value={filter.to} onChange={(to) => onChange({ to })} />
    </search>
  );
}

type FieldProps = { label: string; value: string; onChange: (value: string) => void };

function Typed({ label, value, onChange }: FieldProps) {
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }) => currentTarget.value.trim() !== value && onChange(currentTarget.value.trim());
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <Input key={value} defaultValue={value} onPressEnter={take} onBlur={take} />
    </label>
  );
}

function Day({ label, value, onChange }: FieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <Input type="date" value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
