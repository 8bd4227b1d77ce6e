import { App } from 'antd';
import { useNavigate } from 'react-router';
import { useEditorialAct } from '../../api/editorQueries';
import type { EditorItemDetailView } from '../../api/workTypes';
import { ActButton } from '../../components/page/ActButton';
import { Failure } from '../../components/states/Failure';
import { paths } from '../../lib/paths';
import { useSession } from '../session/session';
import { ReasonDialog } from './ReasonDialog';
import { isOwnSubmission } from './submitter';
import form from './form.module.css';
import styles from './review.module.css';

const words = {
  button: '退回修改',
  title: '退回修改',
  lead: '条目回到草稿，提交的编辑会看到退回理由。',
  label: '退回理由',
  submit: '确认退回',
};

export function ReviewActs({ item }: { item: EditorItemDetailView }) {
  const { me } = useSession();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const approving = useEditorialAct(item.id);
  const returning = useEditorialAct(item.id);
  if (item.state !== 'SUBMITTED') return <p className={styles.told}>这个条目现在不在待审核状态。</p>;
  if (isOwnSubmission(item, me!)) return <p className={styles.told}>这一版是您提交的，要由另一位编辑审核。发布前需要两个人看过。</p>;
  const done = (told: string) => {
    void message.success(told);
    void navigate(paths.editorReviews());
  };
  const approve = () => approving.mutate({ act: 'approve', version: item.version }, { onSuccess: () => done('已发布，符合条件的企业会收到消息') });
  const giveBack = async (reason: string) => {
    await returning.mutateAsync({ act: 'return', version: item.version, reason });
    done('已退回修改');
  };
  return (
    <>
      <Failure error={approving.error} />
      <div className={form.bar}>
        <p>通过后立即对外发布，并通知符合条件的企业。</p>
        <ReasonDialog words={words} doing={returning} onReason={giveBack} />
        <ActButton loading={approving.isPending} onClick={approve}>
          审核通过，发布
        </ActButton>
      </div>
    </>
  );
}
