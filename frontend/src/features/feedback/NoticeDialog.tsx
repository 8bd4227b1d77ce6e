import { App, Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useNoticeTrial, useSendNotice } from '../../api/feedbackQueries';
import type { Notice, PublishedFaq } from '../../api/trustTypes';
import { CodeName } from '../../components/policy/CodeName';
import { Failure } from '../../components/states/Failure';
import { count } from '../../lib/figures';
import styles from './feedback.module.css';

type Props = { itemId: string; region: string | null; faqs: PublishedFaq[]; notices: Notice[] };

/** Counts first whom it would reach, then sends. */
export function NoticeDialog(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>主动告知</Button>
      {open && <Dialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Dialog({ itemId, region, faqs, notices, onClose }: Props & { onClose: () => void }) {
  const { message } = App.useApp();
  const [faqId, setFaqId] = useState(faqs[0]!.id);
  const [whole, setWhole] = useState(region === null);
  const form = { itemId, region: whole ? null : region, faqId };
  const version = faqs.find(({ id }) => id === faqId)?.version;
  const done = notices.some((notice) => notice.faqId === faqId && notice.faqVersion === version && notice.region === form.region);
  const trial = useNoticeTrial(done ? null : form);
  const sending = useSendNotice();
  const send = () =>
    sending.mutate(form, {
      onSuccess: () => {
        void message.success('已开始告知，企业会在消息里看到');
        onClose();
      },
    });
  const ready = !done && trial.isSuccess && trial.data.firms > 0;
  return (
    <Modal open title="主动告知还没问过的企业" okText={trial.data && ready ? `告知 ${count(trial.data.firms)} 家` : '告知'} cancelText="取消" okButtonProps={{ disabled: !ready, loading: sending.isPending }} onOk={send} onCancel={onClose}>
      <fieldset className={styles.choice}>
        <legend>告知哪一条</legend>
        <Radio.Group value={faqId} onChange={({ target }) => setFaqId(target.value)} options={faqs.map(({ id, question }) => ({ value: id, label: question }))} className={styles.radios} />
      </fieldset>
      {region !== null && (
        <fieldset className={styles.choice}>
          <legend>告知哪里的企业</legend>
          <Radio.Group value={whole} onChange={({ target }) => setWhole(target.value)} className={styles.radios}>
            <Radio value={false}>
              只告知<CodeName system="region" value={region} />的企业
            </Radio>
            <Radio value>全市</Radio>
          </Radio.Group>
        </fieldset>
      )}
      <p role="status" className={styles.reach}>
        {done ? '这一条已经告知过这里的企业，同一版不会重复发。' : trial.data ? `会发给 ${count(trial.data.firms)} 家符合条件、还没问过的企业，每家一次。` : !trial.isError && '正在计算会发给多少家…'}
      </p>
      <Failure error={trial.error ?? sending.error} />
    </Modal>
  );
}
