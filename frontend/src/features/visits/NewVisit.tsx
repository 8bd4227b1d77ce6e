import { Form } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRecordVisit } from '../../api/visitQueries';
import { ActButton } from '../../components/page/ActButton';
import { PageTitle } from '../../components/page/PageTitle';
import { Section } from '../../components/page/Section';
import { Failure } from '../../components/states/Failure';
import { paths } from '../../lib/paths';
import { useSession, useToday } from '../session/session';
import { problemsOf, type VisitDraft, visitOf } from './form';
import { ProblemFields } from './ProblemFields';
import { VisitFields } from './VisitFields';
import styles from './visits.module.css';

/** Writes a visit down; what was asked is filed with it, once. */
export function NewVisit() {
  const { me } = useSession();
  const today = useToday();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [form] = Form.useForm<VisitDraft>();
  const recording = useRecordVisit();
  const firms = Form.useWatch('firms', form) ?? [];
  const send = (draft: VisitDraft) =>
    recording.mutate({ visit: visitOf(draft), problems: problemsOf(draft.problems, draft.firms), idempotencyKey }, { onSuccess: ({ id }) => void navigate(paths.visit(id)) });
  const begin = { kind: 'VISIT', heldOn: today, firms: [], officials: [{ name: me?.name, department: me?.department ?? undefined }] };
  return (
    <>
      <PageTitle title="登记走访" lead="企业提出的每个问题登记成一件诉求，提交后自动派给承办部门，企业也会收到通知。" />
      <Form form={form} layout="vertical" requiredMark={false} scrollToFirstError={{ block: 'center', focus: true }} initialValues={begin} onFinish={send} className={styles.form}>
        <VisitFields />
        <Section title="企业提出的问题">
          <ProblemFields firms={firms} first="添加一个问题" more="再加一个问题" />
        </Section>
        <Failure error={recording.error} kept="您填写的内容都在，可以直接再提交一次，不会重复。" />
        <ActButton htmlType="submit" loading={recording.isPending} className={styles.submit}>
          提交记录
        </ActButton>
      </Form>
    </>
  );
}
