import { App, Form, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isProblem } from '../../api/problem';
import { useSaveYear } from '../../api/timeQueries';
import type { TimeYearForm, TimeYearView } from '../../api/timeTypes';
import { ActButton } from '../../components/page/ActButton';
import { Failure } from '../../components/states/Failure';
import { paths } from '../../lib/paths';
import { Holidays, MakeUpDays } from './NoticeRows';
import { PasteNotice } from './PasteNotice';
import { draftDays } from './month';
import { type Notice, wrongWith } from './notice';
import { YearCalendar } from './YearCalendar';
import styles from './form.module.css';

type Words = Pick<TimeYearForm, 'source' | 'reason'>;

/** A year's notice as a whole, with the calendar that it makes. */
export function NoticeForm({ view }: { view: TimeYearView }) {
  const { year, version, source } = view;
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [notice, setNotice] = useState<Notice>({ off: view.off, makeUp: view.makeUp });
  const [refused, setRefused] = useState<string | null>(null);
  const save = useSaveYear(year);
  const write = (words: Words) => {
    const wrong = wrongWith(notice);
    setRefused(wrong);
    if (wrong !== null) return;
    save.mutate(
      { ...notice, ...words, version },
      {
        onSuccess: () => {
          void message.success(`${year}年的放假安排已保存`);
          void navigate(paths.timeYear(year));
        },
      },
    );
  };
  return (
    <Form<Words> layout="vertical" requiredMark={false} initialValues={{ source: source ?? `国务院办公厅关于${year}年部分节假日安排的通知` }} onFinish={write}>
      <div className={styles.fields}>
        <Form.Item name="source" label="依据的通知" extra="写全名称、文号和日期。" rules={[{ required: true, whitespace: true, message: '请填写依据的通知' }]}>
          <Input.TextArea autoSize={{ minRows: 1 }} maxLength={300} />
        </Form.Item>
        <PasteNotice year={year} onRead={setNotice} />
        <Holidays year={year} notice={notice} onChange={setNotice} />
        <MakeUpDays year={year} notice={notice} onChange={setNotice} />
      </div>
      <h2>这样排出来的日历</h2>
      <YearCalendar year={year} days={draftDays(year, notice.off, notice.makeUp)} />
      <div className={styles.fields}>
        <Form.Item name="reason" label="修改理由" className={styles.reason} extra="会留在记录里。没办完的诉求期限变了，也会写上这个理由。" rules={[{ required: true, whitespace: true, message: '请填写修改理由' }]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        {refused && (
          <p role="alert" className={styles.refused}>
            {refused}
          </p>
        )}
        <Failure error={save.error} kept={isProblem(save.error, 409) ? '您改的还在这一页。请另开一页看最新的安排，再决定怎么改。' : '您填的还在。'} />
        <ActButton htmlType="submit" loading={save.isPending}>
          保存放假安排
        </ActButton>
      </div>
    </Form>
  );
}
