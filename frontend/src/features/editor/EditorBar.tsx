import { Button } from 'antd';
import type { EditorItemDetailView, ItemState } from '../../api/workTypes';
import { ActButton } from '../../components/page/ActButton';
import styles from './form.module.css';

type Props = {
  base: EditorItemDetailView | null;
  dirty: boolean;
  saving: boolean;
  submitting: boolean;
  onSave: () => void;
  onSubmit: () => void;
};

const standing: Record<ItemState, string> = {
  DRAFT: '草稿已保存，还没有提交审核',
  SUBMITTED: '正在等另一位编辑审核',
  RELEASED: '已发布，与对外的一致',
  WITHDRAWN: '已撤下，修改后可以重新提交',
};

/** Always in sight: whether the work is safe, and the next step. */
export function EditorBar({ base, dirty, saving, submitting, onSave, onSubmit }: Props) {
  const busy = saving || submitting;
  const words = base === null ? '还没有保存' : standing[base.state];
  const submittable = dirty || base === null || base.state === 'DRAFT' || base.state === 'WITHDRAWN';
  return (
    <div className={`${styles.bar} no-print`}>
      <p role="status">{dirty ? '有没保存的修改' : words}</p>
      <Button size="large" disabled={busy || (!dirty && base !== null)} loading={saving && !submitting} onClick={onSave}>
        保存草稿
      </Button>
      <ActButton disabled={busy || !submittable} loading={submitting} onClick={onSubmit}>
        {dirty ? '保存并提交审核' : '提交审核'}
      </ActButton>
    </div>
  );
}
