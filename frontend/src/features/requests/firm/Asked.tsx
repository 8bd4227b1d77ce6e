import { Form, Input } from 'antd';
import type { RequestView } from '../../../api/workTypes';
import { ActButton } from '../../../components/page/ActButton';
import { monthDay } from '../../../lib/dates';
import { offered } from '../acts/arrange';
import { OneClick } from '../acts/OneClick';
import { Refused } from '../acts/Refused';
import { Restored } from '../acts/Restored';
import { type Answers, useActing } from '../acts/useActing';
import { running } from '../clocks';
import { last } from '../story';
import { RateForm } from './RateForm';
import styles from '../acts/acts.module.css';

/** The one thing that is asked of the firm now, if anything is. */
export function Asked({ request }: { request: RequestView }) {
  if (offered(request, 'supply')) return <Supply request={request} />;
  if (offered(request, 'confirm')) return <Confirm request={request} />;
  if (offered(request, 'rate')) return <RateForm request={request} />;
  return null;
}

/** What the department wants to know, and the field for it. */
function Supply({ request }: { request: RequestView }) {
  const asked = last(request.history, 'ask');
  const due = running(request, 'SUPPLY')?.dueAt;
  const acting = useActing(request, 'supply', true);
  const [form] = Form.useForm<Answers>();
  return (
    <section aria-labelledby="asked" className={styles.asked}>
      <h2 id="asked">{request.departmentName}请您补充材料</h2>
      {asked?.note && <p className={styles.said}>{asked.note}</p>}
      <p className={styles.warn}>
        {due && `请在${monthDay(due)}前补充。`}过期没有补充的，部门会按现有材料继续办理。
      </p>
      <Form name="supply_form" form={form} layout="vertical" requiredMark={false} initialValues={acting.unsent.restored} onValuesChange={(_, now: Answers) => acting.unsent.keep(now)} onFinish={(answers) => acting.go(answers, '已补充，部门会接着办理')}>
        <Restored unsent={acting.unsent} form={form} />
        <Form.Item name="note" label="您的补充" rules={[{ required: true, whitespace: true, message: '请填写您的补充' }]}>
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 16 }} maxLength={4000} placeholder="有文件的，先在下面添加附件，再在这里说明" />
        </Form.Item>
        <Refused acting={acting} request={request} />
        <ActButton htmlType="submit" loading={acting.doing.isPending}>
          提交补充
        </ActButton>
      </Form>
    </section>
  );
}

/** Silence is taken as a yes, and the day on which it is stands beside the button. */
function Confirm({ request }: { request: RequestView }) {
  const due = running(request, 'CONFIRM')?.dueAt;
  return (
    <section aria-labelledby="asked" className={`${styles.asked} no-print`}>
      <h2 id="asked">问题解决了吗？</h2>
      {due && <p className={styles.warn}>到{monthDay(due)}没有回复，将默认办结。没有解决的，请在下面要求重新办理。</p>}
      <div className={styles.choice}>
        <OneClick act="confirm" label="已解决，确认办结" done="已办结，谢谢您的确认" request={request} />
      </div>
    </section>
  );
}
