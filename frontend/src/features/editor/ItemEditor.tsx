import { App, Form } from 'antd';
import { useEffect } from 'react';
import type { EditorItemDetailView } from '../../api/workTypes';
import { Failure } from '../../components/states/Failure';
import { ConditionFields } from './ConditionFields';
import { Conflict } from './Conflict';
import { type DraftForm, EMPTY, formOfItem } from './draft';
import { EditorBar } from './EditorBar';
import { ContentFields, ScopeFields, SourceFields } from './ItemFields';
import { ItemAside } from './ItemAside';
import { LeaveDialog } from './LeaveDialog';
import { RuleBench } from './RuleBench';
import { fieldErrors, useItemEditing, useUnsaved } from './useItemEditing';
import styles from './form.module.css';

type Props = { item: EditorItemDetailView | null; onCreated?: (id: string) => void };

/** One item's form. It holds what the editor wrote until the server has taken it. */
export function ItemEditor({ item, onCreated }: Props) {
  const [form] = Form.useForm<DraftForm>();
  const { message } = App.useApp();
  const editing = useItemEditing(item);
  const { blocker, warn } = useUnsaved(editing.dirty);
  useEffect(() => {
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  });

  const run = async (act: (draft: DraftForm) => Promise<EditorItemDetailView>, done: string) => {
    await form.validateFields();
    const saved = await act(form.getFieldsValue(true) as DraftForm).catch((problem: unknown) => {
      form.setFields(fieldErrors(problem, Object.keys(EMPTY)));
      return null;
    });
    if (saved !== null) void message.success(done);
  };
  const { theirs, base } = editing;
  const created = item === null && base !== null && !editing.dirty ? base.id : null;
  useEffect(() => {
    if (created !== null) onCreated?.(created);
  }, [created, onCreated]);
  const takeTheirs = () => form.setFieldsValue(formOfItem(editing.adopt(theirs!)));

  return (
    <div className={styles.editing}>
      {base && <ItemAside item={base} onMoved={editing.rebase} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={item === null ? EMPTY : formOfItem(item)}
        onValuesChange={editing.touch}
        scrollToFirstError={{ block: 'center', focus: true }}
      >
        <SourceFields />
        <ContentFields />
        <ConditionFields />
        <RuleBench itemId={editing.base?.id ?? null} />
        <ScopeFields />
        <Failure error={editing.error} kept="您写的内容都还在。" />
        {theirs && (
          <Conflict
            key={theirs.version}
            mine={form.getFieldsValue(true) as DraftForm}
            theirs={theirs}
            saving={editing.saving}
            onKeepMine={() => void run((draft) => editing.save(draft, theirs), '已保存').catch(() => {})}
            onTakeTheirs={takeTheirs}
          />
        )}
        <EditorBar
          base={base}
          dirty={editing.dirty}
          saving={editing.saving}
          submitting={editing.submitting}
          onSave={() => void run(editing.save, '已保存').catch(() => {})}
          onSubmit={() => void run(editing.submit, '已提交，等另一位编辑审核').catch(() => {})}
        />
      </Form>
      <LeaveDialog blocker={blocker} />
    </div>
  );
}
