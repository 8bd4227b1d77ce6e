import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isProblem } from '../../../api/problem';
import { useFileRequest, useSaveDraft } from '../../../api/requestQueries';
import type { DoubtForm, RequestView } from '../../../api/workTypes';
import { ActButton } from '../../../components/page/ActButton';
import { Failure } from '../../../components/states/Failure';
import { paths } from '../../../lib/paths';
import { useSession } from '../../session/session';
import { ContentFields } from './ContentFields';
import { DropDraft } from './DropDraft';
import { Attachments } from '../attachments/Attachments';
import { type Draft, drafts, formOf } from './filing';
import { SimilarNotice } from './SimilarNotice';
import styles from './filing.module.css';

/** `doubt`: the request is about how the firm was judged on the item. */
type Props = { itemId: string | null; doubt: DoubtForm | null; draft: RequestView | null; onFiled: (request: RequestView) => void };

/** One key for the life of this form: however often it is sent, it makes one request. */
export function useIdempotencyKey(): string {
  return useState(() => crypto.randomUUID())[0];
}

export function FilingForm({ itemId, doubt, draft, onFiled }: Props) {
  const { me } = useSession();
  const [form] = Form.useForm<Draft>();
  const of = draft?.id ?? null;
  const username = me!.username;
  const { send, save, doing } = useSending({ itemId, doubt, draft, onFiled });
  const attach = () => save(form.getFieldsValue(), ({ id }) => paths.requestDraft(id));
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className={styles.form}
      scrollToFirstError={{ block: 'center', focus: true }}
      initialValues={{ category: 'CONSULT', ...written(draft), ...drafts.read(username, of) }}
      onValuesChange={(_, now: Draft) => drafts.keep(username, of, now)}
      onFinish={send}
    >
      <ContentFields />
      <SimilarNotice itemId={itemId} />
      <div className={styles.files}>{draft === null ? <AttachLater attach={attach} saving={doing.saving} /> : <Attachments requestId={draft.id} />}</div>
      <Failure error={doing.error} kept={kept(doing.error)} />
      <div className={styles.sending}>
        <ActButton htmlType="submit" loading={doing.filing} className={styles.submit}>
          提交诉求
        </ActButton>
        <Button size="large" loading={doing.saving} onClick={() => save(form.getFieldsValue(), () => paths.requests())}>
          存草稿
        </Button>
        {draft && <DropDraft draft={draft} />}
      </div>
      <p className={styles.small}>提交后会派给承办部门，您能看到谁在办、哪天前答复。没写完可以先存草稿，只有您看得到。</p>
    </Form>
  );
}

function written(draft: RequestView | null): Draft {
  if (draft === null) return {};
  const { category, title, text, contactName, contactPhone } = draft;
  return { category, title, text, contactName, contactPhone };
}

/** Sends it, or keeps it for later; what was typed is forgotten only once the server has it. */
function useSending({ itemId, doubt, draft, onFiled }: Props) {
  const { me } = useSession();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const keys = { file: useIdempotencyKey(), save: useIdempotencyKey() };
  const filing = useFileRequest();
  const keeping = useSaveDraft();
  const [act, setAct] = useState<'file' | 'save'>('file');
  const forget = () => drafts.drop(me!.username, draft?.id ?? null);
  const filed = (request: RequestView) => {
    forget();
    onFiled(request);
  };
  const send = (now: Draft) => {
    setAct('file');
    const content = formOf(now, itemId, doubt);
    if (draft === null) filing.mutate({ form: content, idempotencyKey: keys.file }, { onSuccess: filed });
    else keeping.mutate({ form: { draft, content, file: true }, idempotencyKey: keys.file }, { onSuccess: filed });
  };
  const save = (now: Draft, onward: (kept: RequestView) => string) => {
    setAct('save');
    keeping.mutate(
      { form: { draft, content: formOf(now, itemId, doubt), file: false }, idempotencyKey: keys.save },
      {
        onSuccess: (draftNow) => {
          forget();
          void message.success('草稿已存好，可以在这里继续填写');
          void navigate(onward(draftNow));
        },
      },
    );
  };
  const latest = act === 'file' && draft === null ? filing : keeping;
  return { send, save, doing: { error: latest.error, filing: act === 'file' && latest.isPending, saving: act === 'save' && latest.isPending } };
}

/** A file needs something to lie with: what is written becomes a draft first. */
function AttachLater({ attach, saving }: { attach: () => void; saving: boolean }) {
  return (
    <p className={styles.small}>
      有材料要附上？
      <Button type="link" loading={saving} onClick={attach}>
        存成草稿并添加附件
      </Button>
    </p>
  );
}

function kept(error: Error | null): string {
  if (isProblem(error, 'idempotency-key-reused')) return '这份诉求刚才已经提交成功，请到“我的诉求”查看。';
  if (isProblem(error, 'stale-version')) return '这份草稿在别处改过。您这里填写的内容都在，再提交一次就以这里的为准。';
  return '您填写的内容都在，可以直接再提交一次，不会重复。';
}
