import { Button, type ButtonProps, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { Failure } from '../../components/states/Failure';

type Words = { button: string; title: string; lead: string; label: string; submit: string };
type Props = { words: Words; doing: { error: Error | null; isPending: boolean }; onReason: (reason: string) => Promise<unknown>; button?: ButtonProps };

/** A button whose act needs a written reason. */
export function ReasonDialog({ words, doing, onReason, button }: Props) {
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const submit = ({ reason }: { reason: string }) => {
    onReason(reason.trim())
      .then(() => setOpen(false))
      .catch(() => {});
  };
  return (
    <>
      <Button size="large" {...button} onClick={() => setOpen(true)}>
        {words.button}
      </Button>
      <Modal open={open} title={words.title} okText={words.submit} okButtonProps={{ loading: doing.isPending }} cancelText="取消" onOk={form.submit} onCancel={() => setOpen(false)} forceRender>
        <p>{words.lead}</p>
        <Form form={form} layout="vertical" requiredMark={false} style={{ marginTop: 16 }} onFinish={submit}>
          <Form.Item name="reason" label={words.label} rules={[{ required: true, whitespace: true, message: `请填写${words.label}` }]}>
            <Input.TextArea rows={4} maxLength={1000} />
          </Form.Item>
        </Form>
        <Failure error={doing.error} kept="您填写的内容还在。" />
      </Modal>
    </>
  );
}
