import { App, Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { useCreateFaq } from '../../api/feedbackQueries';
import type { FaqForm, Question } from '../../api/trustTypes';
import { Failure } from '../../components/states/Failure';
import { FaqFields } from './FaqFields';

type Props = { itemId: string; button: string; from?: Question | undefined };

/** A new entry, begun with the words of the question that it comes from. */
export function FaqDialog({ itemId, button, from }: Props) {
  const [key, setKey] = useState<string | null>(null);
  const [form] = Form.useForm<FaqForm>();
  const { message } = App.useApp();
  const creating = useCreateFaq();
  const submit = (faq: FaqForm) =>
    creating.mutate(
      { itemId, faq, sourceRequest: from?.requestId ?? null, idempotencyKey: key! },
      {
        onSuccess: () => {
          setKey(null);
          form.resetFields();
          void message.success('已存为草稿，核对后提交审核');
        },
      },
    );
  return (
    <>
      <Button onClick={() => setKey(crypto.randomUUID())}>{button}</Button>
      <Modal open={key !== null} title="写一条常见问题" okText="存为草稿" cancelText="取消" width={640} okButtonProps={{ loading: creating.isPending }} onOk={form.submit} onCancel={() => setKey(null)} forceRender>
        <Form name={`faq-of-${from?.requestId ?? 'new'}`} form={form} layout="vertical" requiredMark={false} onFinish={submit} initialValues={{ question: from?.title ?? '', answer: from?.answer ?? '', clause: '' }}>
          <FaqFields />
          <Failure error={creating.error} kept="您写的内容还在。" />
        </Form>
      </Modal>
    </>
  );
}
