import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useMarkUnclear, useUnclearClauses } from '../../api/feedbackQueries';
import { Failure } from '../../components/states/Failure';
import { Loaded } from '../../components/states/Loaded';
import { chineseTime } from '../../lib/dates';
import styles from './faq.module.css';

/** Beside an official's answer: says to the item's editor that a clause is unclear. */
export function UnclearMark({ requestId }: { requestId: number }) {
  const query = useUnclearClauses(requestId);
  return (
    <section aria-labelledby="unclear" className={`${styles.unclear} no-print`}>
      <h2 id="unclear">这条政策写得清楚吗</h2>
      <p className={styles.faint}>企业因为条款不清才来问的，标出来，会告诉编辑这条政策的人。企业看不到。</p>
      <Loaded query={query}>
        {({ clauses }) => (
          <ul className={styles.marks}>
            {clauses.map(({ id, clause, note, department, markedAt }) => (
              <li key={id}>
                <b>{clause}</b>：{note} <span className={styles.faint}>{department} {chineseTime(markedAt)}</span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <MarkDialog requestId={requestId} />
    </section>
  );
}

function MarkDialog({ requestId }: { requestId: number }) {
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ clause: string; note: string }>();
  const { message } = App.useApp();
  const marking = useMarkUnclear(requestId);
  const submit = (marked: { clause: string; note: string }) =>
    marking.mutate(marked, {
      onSuccess: () => {
        setOpen(false);
        form.resetFields();
        void message.success('已标记，会告诉编辑这条政策的人');
      },
    });
  return (
    <>
      <Button className={styles.open} onClick={() => setOpen(true)}>
        标记条款不清
      </Button>
      <Modal open={open} title="标记条款不清" okText="标记" cancelText="取消" okButtonProps={{ loading: marking.isPending }} onOk={form.submit} onCancel={() => setOpen(false)} forceRender>
        <Form name="unclear-clause" form={form} layout="vertical" requiredMark={false} onFinish={submit}>
          <Form.Item name="clause" label="哪一条" rules={[{ required: true, whitespace: true, message: '请写明是哪一条' }]}>
            <Input maxLength={200} placeholder="例如：第三条第二款" />
          </Form.Item>
          <Form.Item name="note" label="哪里不清楚" rules={[{ required: true, whitespace: true, message: '请写明哪里不清楚' }]}>
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
          <Failure error={marking.error} kept="您填写的内容还在。" />
        </Form>
      </Modal>
    </>
  );
}
