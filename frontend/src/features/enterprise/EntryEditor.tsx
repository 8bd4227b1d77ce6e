import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { EnterpriseView, FactFieldView, ListElement } from '../../api/types';
import { EntryFields } from '../../components/facts/EntryFields';
import { ActButton } from '../../components/page/ActButton';
import { entriesOf, withEntry } from './entries';
import { useFactSaving } from './useFactSaving';
import styles from './enterprise.module.css';

/** `entry`: the one to change, or null for a new one. */
type Props = { field: FactFieldView; enterprise: EnterpriseView; entry: ListElement | null; onClose: () => void };

/** One entry of a list of one's own: added, changed or taken out, while the others stay as they are. */
export function EntryEditor({ field, enterprise, entry, onClose }: Props) {
  const [draft, setDraft] = useState<ListElement>(entry ?? {});
  const { write, saving, error } = useFactSaving(field.key, enterprise, onClose);
  const entries = entriesOf(enterprise, field.key);
  const save = (next: ListElement | null) => write(withEntry(entries, entry, next));
  return (
    <Modal open title={`${entry === null ? '增加' : '修改'}${field.label}`} onCancel={onClose} footer={null} destroyOnHidden>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(draft);
        }}
      >
        {field.help && <p className={styles.help}>{field.help}</p>}
        <EntryFields fields={field.elements} element={draft} onChange={setDraft} />
        {error && (
          <p role="alert" className={styles.error}>
            {error}
          </p>
        )}
        <div className={styles.acts}>
          <ActButton htmlType="submit" size="middle" disabled={Object.keys(draft).length === 0} loading={saving}>
            保存
          </ActButton>
          <Button onClick={onClose}>取消</Button>
          {entry !== null && (
            <Button type="text" onClick={() => save(null)} disabled={saving}>
              删去这一条
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}
