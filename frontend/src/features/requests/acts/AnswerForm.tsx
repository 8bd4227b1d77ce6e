import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { RequestView } from '../../../api/workTypes';
import { ActButton } from '../../../components/page/ActButton';
import { offered } from './arrange';
import { OutcomeFields } from './OutcomeFields';
import { Refused } from './Refused';
import { Restored } from './Restored';
import templates from './replyTemplates.json';
import { type Answers, useActing } from './useActing';
import styles from './acts.module.css';

/** The official's main act. What was typed stays in sight even when somebody else was faster and it can no longer be sent. */
export function AnswerForm({ request }: { request: RequestView }) {
  const possible = offered(request, 'answer');
  const [written, setWritten] = useState(false);
  if (!possible && !written) return null;
  return <Reply request={request} possible={possible} onWriting={setWritten} />;
}

type Props = { request: RequestView; possible: boolean; onWriting: (written: boolean) => void };

/** A template only starts an answer; it never replaces what is already written. */
function Reply({ request, possible, onWriting }: Props) {
  const [form] = Form.useForm<Answers>();
  const acting = useActing(request, 'answer', true);
  const { unsent } = acting;
  const wrote = () => {
    unsent.keep(form.getFieldsValue());
    onWriting(true);
  };
  const insert = (title: string) => {
    const { text } = templates.find((template) => template.title === title)!;
    const before = form.getFieldValue('note') as string | undefined;
    form.setFieldValue('note', before?.trim() ? `${before.trimEnd()}\n\n${text}` : text);
    wrote();
  };
  return (
    <section aria-labelledby="reply" className={`${styles.reply} no-print`}>
      <h2 id="reply">答复企业</h2>
      {!possible && <p className={styles.lost}>这件诉求现在不能答复了。您写的内容还在下面，需要时可以复制。</p>}
      <Form name="reply_form" form={form} layout="vertical" requiredMark={false} initialValues={unsent.restored} onValuesChange={wrote} onFinish={(answers) => acting.go(answers, '答复已发出，企业会收到通知', () => onWriting(false))}>
        <Restored unsent={unsent} form={form} />
        <OutcomeFields />
        <div className={styles.template}>
          <Select aria-label="插入答复模板" placeholder="插入答复模板" value={null} options={templates.map(({ title }) => ({ value: title, label: title }))} onChange={insert} />
        </div>
        <Form.Item name="note" label="答复内容" rules={[{ required: true, whitespace: true, message: '请填写答复内容' }]}>
          <Input.TextArea autoSize={{ minRows: 8, maxRows: 24 }} maxLength={4000} showCount placeholder="先写结论，再写依据和办法。企业会原样看到。" />
        </Form.Item>
        <Refused acting={acting} request={request} kept="您写的答复还在。" />
        <ActButton htmlType="submit" disabled={!possible} loading={acting.doing.isPending}>
          发出答复
        </ActButton>
      </Form>
    </section>
  );
}
