import { Button, TreeSelect } from 'antd';
import { useMemo, useState } from 'react';
import { useCodes } from '../../../../api/queries';
import type { CodeView } from '../../../../api/types';
import type { Json } from '../json';
import styles from '../builder.module.css';

type Node = { value: string; title: string; words: string; children: Node[] };

/** A code under the first that it belongs to. Choosing one means all that stand under it. */
export function treeOf(codes: CodeView[]): Node[] {
  const nodes = new Map(codes.map(({ code, name }) => [code, { value: code, title: name, words: `${name} ${code}`, children: [] as Node[] }]));
  const roots: Node[] = [];
  for (const { code, parents } of codes) {
    const holder = parents.map((parent) => nodes.get(parent)).find((parent) => parent !== undefined);
    (holder?.children ?? roots).push(nodes.get(code)!);
  }
  return roots;
}

type Props = {
  label: string;
  system: string | null;
  /** A code or several, as the rule holds them. */
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
  status?: 'error' | 'warning';
  placeholder?: string;
};

const FINER = /^[A-Z]\d{2,4}$/;

/** Codes with their hierarchy; texts without a code system are typed. */
export function CodesField({ label, system, value, onChange, status, placeholder = '可以选几个' }: Props) {
  const { data, isError } = useCodes(system);
  const [typed, setTyped] = useState('');
  const tree = useMemo(() => treeOf(data?.codes ?? []), [data]);
  const chosen = (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String);
  const set = (codes: string[]) => onChange(typeof value === 'string' && codes.length === 1 ? codes[0] : codes);
  const code = typed.trim().toUpperCase();
  const nothing = isError ? '选项没有取到，请稍后再试' : '没有这样的选项';
  return (
    <TreeSelect<string[], Node>
      className={styles.codes}
      aria-label={label}
      status={status}
      multiple
      allowClear
      showSearch={{ filterTreeNode: (text, node) => node.words.toLowerCase().includes(text.trim().toLowerCase()), onSearch: setTyped, searchValue: typed, autoClearSearchValue: true }}
      placeholder={placeholder}
      popupMatchSelectWidth={360}
      treeData={tree}
      treeExpandAction="doubleClick"
      maxTagTextLength={14}
      notFoundContent={
        system === 'industry' && FINER.test(code) ? (
          <Button type="link" onClick={() => set([...chosen, code])}>
            加入小类代码 {code}
          </Button>
        ) : (
          nothing
        )
      }
      value={chosen}
      onChange={set}
    />
  );
}
