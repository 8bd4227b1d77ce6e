import { Form } from 'antd';
import { useNavigate } from 'react-router';
import { useChangeVisit, type VisitView } from '../../api/visitQueries';
import { ActButton, LinkButton } from '../../components/page/ActButton';
import { PageTitle } from '../../components/page/PageTitle';
import { Failure } from '../../components/states/Failure';
import { paths } from '../../lib/paths';
import { draftOf, type VisitDraft, visitOf } from './form';
import { VisitFields } from './VisitFields';
import styles from './visits.module.css';

/** Corrects a record. What was asked is in the loop by now and not changed here. */
export function EditVisit({ visit }: { visit: VisitView }) {
  const navigate = useNavigate();
  const changing = useChangeVisit(visit);
  const send = (draft: VisitDraft) => changing.mutate(visitOf(draft), { onSuccess: ({ id }) => void navigate(paths.visit(id)) });
  return (
    <>
      <PageTitle title="修改记录" lead="企业提出的问题已经登记成诉求，在这里不能修改。" />
      <Form layout="vertical" requiredMark={false} scrollToFirstError={{ block: 'center', focus: true }} initialValues={draftOf(visit)} onFinish={send} className={styles.form}>
        <VisitFields />
        <Failure error={changing.error} kept="您填写的内容还在。" />
        <div className={styles.buttons}>
          <ActButton htmlType="submit" loading={changing.isPending}>
            保存
          </ActButton>
          <LinkButton to={paths.visit(visit.id)} size="large">
            不改了
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
