import { Button, Form } from 'antd';
import { useRegisterRequest } from '../../../api/requestQueries';
import type { EnterpriseRefView } from '../../../api/types';
import type { RequestView } from '../../../api/workTypes';
import { ActButton } from '../../../components/page/ActButton';
import { Failure } from '../../../components/states/Failure';
import { paths } from '../../../lib/paths';
import { useOtherOpen } from '../useOtherOpen';
import { ContentFields } from './ContentFields';
import { type Draft, formOf } from './filing';
import { useIdempotencyKey } from './FilingForm';
import { ItemField } from './ItemField';
import styles from './filing.module.css';

type Props = { firm: EnterpriseRefView; onOther: () => void; onFiled: (request: RequestView) => void };

/** Takes down what a firm says on the telephone. */
export function RegisterForm({ firm, onOther, onFiled }: Props) {
  const idempotencyKey = useIdempotencyKey();
  const filing = useRegisterRequest();
  const send = (answers: Draft) => filing.mutate({ form: { uscc: firm.uscc, content: formOf(answers, answers.itemId ?? null) }, idempotencyKey }, { onSuccess: onFiled });
  return (
    <>
      <p className={styles.about}>
        为 <b>{firm.name.replace('合成示例·', '')}</b> 登记 <Button onClick={onOther}>换一家</Button>
      </p>
      <OpenAlready firm={firm} />
      <Form layout="vertical" requiredMark={false} className={styles.form} scrollToFirstError={{ block: 'center', focus: true }} initialValues={{ category: 'CONSULT' }} onFinish={send}>
        <ContentFields caller />
        <ItemField name="itemId" size="large" />
        <Failure error={filing.error} kept="您填写的内容都在，可以直接再提交一次，不会重复。" />
        <ActButton htmlType="submit" loading={filing.isPending} className={styles.submit}>
          登记并提交
        </ActButton>
        <p className={styles.small}>企业会在“我的诉求”里看到，记录里写明由您代为登记。</p>
      </Form>
    </>
  );
}

/** The same matter again? Only as far as the clerk may see the firm's requests. */
function OpenAlready({ firm: { uscc, name } }: Pick<Props, 'firm'>) {
  const { others } = useOtherOpen({ id: null, uscc, enterpriseName: name });
  if (others.length === 0) return null;
  return (
    <div role="status" className={styles.similar}>
      <p>
        <b>这家企业正在办理的诉求：</b>
      </p>
      <ul>
        {others.map(({ id, number, title, stateLabel }) => (
          <li key={id}>
            {/* An opener hands its session on; without it the new tab would be signed out. */}
            <a href={paths.request(id)} target="_blank" rel="opener">
              {title}
            </a>{' '}
            <small>
              {number}，{stateLabel}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
