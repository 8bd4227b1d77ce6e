import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { type FaqAct, useFaqAct, useSaveFaq } from '../../api/feedbackQueries';
import type { FaqForm, FaqView } from '../../api/trustTypes';
import { Failure } from '../../components/states/Failure';
import { chineseTime } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { ReasonDialog } from '../editor/ReasonDialog';
import { FaqFields } from './FaqFields';
import { faqStateWords } from './words';
import styles from './feedback.module.css';

const giveBack = { button: '退回', title: '退回修改', lead: '回到草稿，写的编辑会看到理由。', label: '退回理由', submit: '确认退回' };
const withdraw = { button: '撤下', title: '撤下这条常见问题', lead: '政策页面上不再显示。', label: '撤下理由', submit: '确认撤下' };

export function FaqCard({ entry, titled }: { entry: FaqView; titled: boolean }) {
  const [editing, setEditing] = useState(false);
  return (
    <li>
      {titled && (
        <p>
          <Link to={paths.feedbackOf(entry.itemId)}>{entry.itemTitle ?? entry.itemId}</Link>
        </p>
      )}
      {editing ? <Editing entry={entry} onDone={() => setEditing(false)} /> : <Reading entry={entry} onEdit={() => setEditing(true)} />}
    </li>
  );
}

function Reading({ entry, onEdit }: { entry: FaqView; onEdit: () => void }) {
  return (
    <>
      <h3>{entry.question}</h3>
      <p className={styles.words}>{entry.answer}</p>
      <p className={styles.faint}>
        {faqStateWords[entry.state]} · 第 {entry.version} 版{entry.publishedVersion !== null && entry.publishedVersion !== entry.version && `（对外是第 ${entry.publishedVersion} 版）`} · {entry.updatedBy}{' '}
        {chineseTime(entry.updatedAt)}
        {entry.clause && ` · 依据：${entry.clause}`}
      </p>
      <Acts entry={entry} onEdit={onEdit} />
    </>
  );
}

function Acts({ entry, onEdit }: { entry: FaqView; onEdit: () => void }) {
  const { message } = App.useApp();
  const acting = useFaqAct(entry.id);
  const returning = useFaqAct(entry.id);
  const { state, version } = entry;
  const act = (name: FaqAct, told: string) => acting.mutate({ act: name, version }, { onSuccess: () => void message.success(told) });
  const because = (name: FaqAct) => (reason: string) => returning.mutateAsync({ act: name, version, reason });
  return (
    <>
      <Failure error={acting.error} />
      <div className={styles.acts}>
        {state === 'DRAFT' && (
          <Button type="primary" loading={acting.isPending} onClick={() => act('submit', '已提交，等另一位编辑审核')}>
            提交审核
          </Button>
        )}
        {state === 'SUBMITTED' && !entry.yours && (
          <Button type="primary" loading={acting.isPending} onClick={() => act('approve', '已发布到政策页面')}>
            审核通过，发布
          </Button>
        )}
        {state === 'SUBMITTED' && entry.yours && <span className={styles.faint}>您参与了编写，等另一位编辑审核</span>}
        {state === 'SUBMITTED' && <ReasonDialog words={giveBack} doing={returning} onReason={because('return')} button={{ size: 'middle' }} />}
        {state !== 'SUBMITTED' && <Button onClick={onEdit}>{state === 'WITHDRAWN' ? '改写后再用' : '修改'}</Button>}
        {state !== 'WITHDRAWN' && state !== 'SUBMITTED' && <ReasonDialog words={withdraw} doing={returning} onReason={because('withdraw')} button={{ size: 'middle' }} />}
      </div>
    </>
  );
}

function Editing({ entry, onDone }: { entry: FaqView; onDone: () => void }) {
  const [form] = Form.useForm<FaqForm>();
  const saving = useSaveFaq(entry.id);
  const { question, answer, clause } = entry;
  return (
    <Form name={`faq-${entry.id}`} form={form} layout="vertical" requiredMark={false} initialValues={{ question, answer, clause: clause ?? '' }} onFinish={(faq) => saving.mutate({ version: entry.version, faq }, { onSuccess: onDone })}>
      <FaqFields />
      <Failure error={saving.error} kept="您写的内容还在。" />
      <div className={styles.acts}>
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          存为草稿
        </Button>
        <Button onClick={onDone}>取消</Button>
      </div>
    </Form>
  );
}
