import { Form } from 'antd';
import { useState } from 'react';
import { type RaisedForm, useRaiseProblems, type VisitView } from '../../api/visitQueries';
import { ActButton } from '../../components/page/ActButton';
import { Failure } from '../../components/states/Failure';
import { problemsOf } from './form';
import { ProblemFields } from './ProblemFields';
import styles from './visits.module.css';

type Answers = { problems?: Partial<RaisedForm>[] };

/** What was asked besides. */
export function RaiseMore({ visit }: { visit: VisitView }) {
  const [form] = Form.useForm<Answers>();
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const raising = useRaiseProblems(visit);
  const some = (Form.useWatch('problems', form) ?? []).length > 0;
  const done = () => {
    form.resetFields();
    setKey(crypto.randomUUID());
  };
  const send = ({ problems }: Answers) => raising.mutate({ problems: problemsOf(problems, visit.firms), idempotencyKey }, { onSuccess: done });
  return (
    <Form form={form} layout="vertical" requiredMark={false} scrollToFirstError={{ block: 'center', focus: true }} onFinish={send} className={`${styles.more} no-print`}>
      <ProblemFields firms={visit.firms} first="补充登记一个问题" more="再加一个问题" />
      <Failure error={raising.error} kept="您填写的内容还在。" />
      {some && (
        <ActButton htmlType="submit" loading={raising.isPending} className={styles.submit}>
          登记成诉求
        </ActButton>
      )}
    </Form>
  );
}
