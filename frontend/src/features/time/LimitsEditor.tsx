import { App, Button, Form, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { isProblem } from '../../api/problem';
import { useSaveLimits } from '../../api/timeQueries';
import type { TimeLimitsView, TimeLimitView } from '../../api/timeTypes';
import { ActButton } from '../../components/page/ActButton';
import { Failure } from '../../components/states/Failure';
import { chineseTime } from '../../lib/dates';
import { LimitTable } from './LimitTable';
import { type Numbers, numbersOf, NumberFields, settled } from './NumberFields';
import { who } from './NoticeFacts';
import form from './form.module.css';
import styles from './time.module.css';

type Answers = Numbers & { note: string; reason: string };

/** All limits as a whole: the table cell by cell, then the numbers; a save makes the next version. */
export function LimitsEditor({ view }: { view: TimeLimitsView }) {
  const { message } = App.useApp();
  const [limits, setLimits] = useState<TimeLimitView[]>(view.limits);
  const choice = useId();
  const [department, setDepartment] = useState('');
  const save = useSaveLimits();
  const write = ({ note, reason, ...numbers }: Answers) =>
    save.mutate({ limits, note: note ?? '', reason, ...settled(numbers), version: view.version }, { onSuccess: () => void message.success('时限已保存，没办完的诉求会重新计算期限') });
  const departments = [{ value: '', label: '全部部门' }, ...view.departments.map(({ code, name }) => ({ value: code, label: own(limits, code) ? `${name}（有单独的时限）` : name }))];
  return (
    <Form<Answers> layout="vertical" requiredMark={false} initialValues={{ ...numbersOf(view), note: view.note }} onFinish={write}>
      {view.note && <p className={styles.note}>{view.note}</p>}
      <div className={styles.choice}>
        <label htmlFor={choice}>看哪个部门的时限</label>
        <Select value={department} options={departments} showSearch={{ optionFilterProp: 'label' }} onChange={setDepartment} id={choice} />
      </div>
      <LimitTable view={view} limits={limits} department={department} onChange={setLimits} />
      <div className={form.fields}>
        <NumberFields />
        <Form.Item name="note" label="说明" extra="和时限一起显示给工作人员。">
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="reason" label="修改理由" extra="会留在记录里。没办完的诉求期限变了，也会写上这个理由。" rules={[{ required: true, whitespace: true, message: '请填写修改理由' }]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <Failure error={save.error} kept={isProblem(save.error, 409) ? '您改的还在这一页。请另开一页看最新的时限，再决定怎么改。' : '您改的还在。'} />
        <ActButton htmlType="submit" loading={save.isPending}>
          保存时限
        </ActButton>
        {limits !== view.limits && (
          <Button size="large" className={styles.undo} onClick={() => setLimits(view.limits)}>
            放弃表里的修改
          </Button>
        )}
        <p className={styles.note}>{`最近修改：${chineseTime(view.changedAt)}，${who(view.changedBy)}，${view.reason}`}</p>
      </div>
    </Form>
  );
}

const own = (limits: TimeLimitView[], code: string) => limits.some(({ department }) => department === code);
