import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { FactFieldView, ListElement } from '../../api/types';
import { EntryText } from '../../components/facts/EntryText';
import styles from './enterprise.module.css';

type Props = { field: FactFieldView; entries: ListElement[]; none: string; onEntry?: (entry: ListElement | null) => void };

const FEW = 5;

/** A list entry by entry; each of one's own can be changed by itself. */
export function Entries({ field, entries, none, onEntry }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, FEW);
  return (
    <div className={styles.entries}>
      {entries.length === 0 && <span className={styles.value}>{none}</span>}
      <ul>
        {shown.map((entry, at) => (
          <li key={at}>
            <EntryText fields={field.elements} entry={entry} />
            {onEntry && (
              <Button type="link" size="small" aria-label={`修改这条，第 ${at + 1} 条${field.label}`} onClick={() => onEntry(entry)}>
                修改这条
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.entryActs}>
        {entries.length > FEW && (
          <Button type="link" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? '收起' : `全部 ${entries.length} 条`}
          </Button>
        )}
        {onEntry && (
          <Button size="small" icon={<PlusOutlined aria-hidden />} aria-label={`再加一条${field.label}`} onClick={() => onEntry(null)}>
            再加一条
          </Button>
        )}
      </div>
    </div>
  );
}
