import { Select } from 'antd';
import { useMemo } from 'react';
import type { FactFieldView, FactType } from '../../../../api/types';
import type { Json } from '../json';
import { useScope } from '../context';
import styles from '../builder.module.css';

type Props = {
  label: string;
  value?: Json;
  onPick: (field: FactFieldView) => void;
  types?: readonly FactType[];
  placeholder?: string;
  status?: 'error' | 'warning';
};

type Option = { value: string; label: string; words: string };
type Group = { label: string; title: string; options: Option[] };

/** Facts under their group, found by any part of the name or the key. */
export function groupsOf(fields: FactFieldView[], types?: readonly FactType[]): Group[] {
  const groups = new Map<string, Option[]>();
  for (const { key, label, type, group, unit } of fields) {
    if (types && !types.includes(type)) continue;
    const name = group ?? '可用的信息';
    groups.set(name, [...(groups.get(name) ?? []), { value: key, label, words: `${label} ${key} ${unit ?? ''}` }]);
  }
  return [...groups].map(([label, options]) => ({ label, title: label, options }));
}

export function FactPicker({ label, value, onPick, types, placeholder = '选一项信息', status }: Props) {
  const scope = useScope();
  const options = useMemo(() => groupsOf(scope, types), [scope, types]);
  const key = typeof value === 'string' && value !== '' ? value : undefined;
  return (
    <Select<string, Option | Group>
      className={styles.fact}
      aria-label={label}
      status={status}
      showSearch={{ filterOption: (typed, option) => 'words' in option! && option.words.toLowerCase().includes(typed.trim().toLowerCase()) }}
      placeholder={placeholder}
      notFoundContent="没有这样的信息"
      popupMatchSelectWidth={320}
      options={options}
      value={key}
      onChange={(picked) => onPick(scope.find((field) => field.key === picked)!)}
    />
  );
}
