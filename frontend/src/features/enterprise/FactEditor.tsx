import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { EnterpriseView, FactFieldView, FactValue } from '../../api/types';
import { FactQuestion } from '../../components/facts/FactQuestion';
import { ActButton } from '../../components/page/ActButton';
import { filledIn } from '../assessment/answers';
import { useToday } from '../session/session';
import { useFactSaving } from './useFactSaving';
import styles from './enterprise.module.css';

type Props = { field: FactFieldView; enterprise: EnterpriseView; onClose: () => void };

/** One fact of one's own, changed or taken back. What was typed survives a refusal. */
export function FactEditor({ field, enterprise, onClose }: Props) {
  const before = enterprise.facts.find(({ key }) => key === field.key)?.value;
  const [draft, setDraft] = useState<FactValue | undefined>(before);
  const year = Number(useToday().slice(0, 4));
  const { write, saving, error } = useFactSaving(field.key, enterprise, onClose);
  const meant = draft === undefined ? undefined : filledIn({ [field.key]: draft })[field.key];
  return (
    <Modal open title={before === undefined ? '补充资料' : '修改资料'} onCancel={onClose} footer={null} destroyOnHidden>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (meant !== undefined) write(meant);
        }}
      >
        <FactQuestion field={field} value={draft} onChange={setDraft} year={year} error={error} />
        <div className={styles.acts}>
          <ActButton htmlType="submit" size="middle" disabled={meant === undefined} loading={saving}>
            保存
          </ActButton>
          <Button onClick={onClose}>取消</Button>
          {before !== undefined && (
            <Button type="text" onClick={() => write(null)} disabled={saving}>
              删去这一项
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}
