import { Select } from 'antd';
import { useMemo } from 'react';
import { useCodes } from '../../api/queries';
import type { CodesView, FactFieldView } from '../../api/types';
import styles from './facts.module.css';

type Value = string | string[];
type Props = { field: FactFieldView; value: Value | undefined; onChange: (value: Value | undefined) => void };
/** `set`: the name of what the code belongs to. */
type Option = { value: string; label: string; set: string | null };

/** Codes that others belong to are sets; a firm is in one of their members, each shown with its set. */
export function optionsOf({ codes }: CodesView): Option[] {
  const sets = new Set(codes.flatMap(({ parents }) => parents));
  const names = new Map(codes.map(({ code, name }) => [code, name]));
  return codes
    .filter(({ code }) => !sets.has(code))
    .map(({ code, name, parents: [set] }) => ({ value: code, label: name, set: set === undefined ? null : (names.get(set) ?? set) }));
}

/** Searching for a set finds its members. */
const fits = (typed: string, option?: Option) => `${option?.label} ${option?.set ?? ''} ${option?.value}`.includes(typed.trim());

function withSet({ data: { label, set } }: { data: Option }) {
  return (
    <>
      {label} {set && <small className={styles.set}>{set}</small>}
    </>
  );
}

export function CodeInput({ field, value, onChange }: Props) {
  const { data, isError } = useCodes(field.codeSystem);
  const options = useMemo(() => (data ? optionsOf(data) : []), [data]);
  const several = field.type === 'codes';
  return (
    <Select<Value, Option>
      className={styles.code}
      aria-label={field.label}
      mode={several ? 'multiple' : undefined}
      showSearch={{ filterOption: fits }}
      optionRender={withSet}
      allowClear
      placeholder={several ? '可以选几个' : '请选择'}
      notFoundContent={isError ? '选项没有取到，请稍后再试' : '没有这样的选项'}
      options={options}
      value={value}
      onChange={(chosen) => onChange(chosen === undefined || chosen.length === 0 ? undefined : chosen)}
    />
  );
}
