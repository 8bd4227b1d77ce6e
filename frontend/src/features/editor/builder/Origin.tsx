import { Select } from 'antd';
import { useMemo } from 'react';
import { useDocuments } from '../../../api/queries';
import { type Part, useBench } from './context';
import { WordsField } from './fields/WordsField';
import { isObject, type Json, withMember } from './json';
import styles from './builder.module.css';

type Props = { part: Part; wordless?: boolean };

/** The document's own words, and the clause they are from; without one, the clause of the group around holds. */
export function Origin({ part: { value, set, mark }, wordless = false }: Props) {
  const { documentId } = useBench();
  const clause = isObject(value.clause) ? value.clause : null;
  const article = (next: Json | undefined) => {
    if (next === undefined && (clause === null || clause.document === documentId)) return set({ clause: undefined });
    return set({ clause: withMember(clause ?? { document: documentId }, 'article', next) });
  };
  return (
    <div className={styles.origin}>
      {!wordless && <WordsField label="原文怎么说" value={value.text} onChange={(text) => set({ text })} status={mark('text')} placeholder="原文怎么说（可不填）" wide />}
      <WordsField label="依据条款" value={clause?.article} onChange={article} status={mark('clause')} placeholder="依据条款，不填同上一级" />
      {clause !== null && <ClauseDocument clause={clause} onChange={(next) => set({ clause: next })} status={mark('clause')} />}
    </div>
  );
}

function ClauseDocument({ clause, onChange, status }: { clause: Record<string, Json>; onChange: (clause: Json | undefined) => void; status?: 'error' | 'warning' }) {
  const { data } = useDocuments({ size: 100 });
  const options = useMemo(() => (data?.items ?? []).map(({ id, title }) => ({ value: id, label: title })), [data]);
  return (
    <Select<string>
      className={styles.document}
      aria-label="条款所在的文件"
      status={status}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="哪份文件"
      popupMatchSelectWidth={420}
      options={options}
      value={typeof clause.document === 'string' && clause.document !== '' ? clause.document : undefined}
      onChange={(document: string | undefined) => onChange(document === undefined ? undefined : { ...clause, document })}
    />
  );
}
