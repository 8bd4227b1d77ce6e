import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { isProblem } from '../../api/problem';
import { useSaveHours } from '../../api/timeQueries';
import type { OfficeHoursListView, OfficeHoursView, OfficeSpan } from '../../api/timeTypes';
import { Failure } from '../../components/states/Failure';
import { wrongHours } from './hours';
import styles from './time.module.css';

type Edited = Pick<OfficeHoursView, 'department' | 'departmentName' | 'note' | 'spans' | 'version'>;
type Answers = { department: string; note: string; reason: string };
type Props = { hours: Edited; free: OfficeHoursListView['departments']; onClose: () => void };

/** The hours of one department, or of everybody; a department that has none yet is chosen first. */
export function HoursDialog({ hours, free, onClose }: Props) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Answers>();
  const [spans, setSpans] = useState<OfficeSpan[]>(hours.spans);
  const [refused, setRefused] = useState<string | null>(null);
  const save = useSaveHours();
  const isNew = hours.version === 0;
  const write = ({ department, note, reason }: Answers) => {
    const wrong = wrongHours(spans);
    setRefused(wrong);
    if (wrong !== null) return;
    save.mutate({ department: isNew ? department : hours.department, note: note ?? '', spans, reason, version: hours.version }, { onSuccess: () => saved(message.success, onClose) });
  };
  return (
    <Modal open title={isNew ? '单独设置作息时间' : `${hours.departmentName}的作息时间`} okText="保存" cancelText="取消" okButtonProps={{ loading: save.isPending }} onOk={form.submit} onCancel={onClose}>
      <Form<Answers> form={form} layout="vertical" requiredMark={false} initialValues={{ note: hours.note }} onFinish={write}>
        {isNew && (
          <Form.Item name="department" label="部门" rules={[{ required: true, message: '请选择部门' }]}>
            <Select showSearch={{ optionFilterProp: 'label' }} options={free.map(({ code, name }) => ({ value: code, label: name }))} />
          </Form.Item>
        )}
        <Spans spans={spans} onChange={setSpans} />
        {refused && <p role="alert">{refused}</p>}
        <Form.Item name="note" label="说明（可以不填）">
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="reason" label="修改理由" rules={[{ required: true, whitespace: true, message: '请填写修改理由' }]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
      <Failure error={save.error} kept={isProblem(save.error, 409) ? '请关闭后看最新的时间，再决定怎么改。' : '您填的还在。'} />
    </Modal>
  );
}

const saved = (say: (text: string) => unknown, close: () => void) => {
  say('作息时间已保存');
  close();
};

function Spans({ spans, onChange }: { spans: OfficeSpan[]; onChange: (spans: OfficeSpan[]) => void }) {
  const change = (at: number, part: Partial<OfficeSpan>) => onChange(spans.with(at, { ...spans[at]!, ...part }));
  return (
    <Form.Item label="上班时间" htmlFor="span-0">
      {spans.map(({ from, to }, at) => (
        <div key={at} className={styles.span} role="group" aria-label={`第 ${at + 1} 段`}>
          <Input id={`span-${at}`} type="time" aria-label="开始" value={from} onChange={(event) => change(at, { from: event.target.value })} />
          至
          <Input type="time" aria-label="结束" value={to} onChange={(event) => change(at, { to: event.target.value })} />
          <Button type="text" icon={<DeleteOutlined aria-hidden />} aria-label={`去掉第 ${at + 1} 段`} onClick={() => onChange(spans.toSpliced(at, 1))} />
        </div>
      ))}
      {spans.length < 4 && (
        <Button icon={<PlusOutlined aria-hidden />} onClick={() => onChange([...spans, { from: '', to: '' }])}>
          加一段
        </Button>
      )}
    </Form.Item>
  );
}
