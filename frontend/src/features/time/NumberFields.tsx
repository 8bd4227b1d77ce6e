import { Form, Input, InputNumber } from 'antd';
import type { TimeLimitsForm, TimeLimitsView } from '../../api/timeTypes';
import { daysList } from './limits';
import styles from './form.module.css';

type Whole = 'reopenedDays' | 'pausesAllowed' | 'extensionsAllowed' | 'reopenWindowDays';
type Share = 'yellowFrom' | 'extensionShare' | 'callbackShare';
type Numbered = Pick<TimeLimitsForm, Whole | Share | 'escalationDays'>;

/** As they are written: shares in percent, the days of escalation as a list. */
export type Numbers = Record<Whole | Share, number> & { escalation: string };

const percent = (share: number) => Math.round(share * 1000) / 10;
const share = (percents: number) => Math.round(percents * 10) / 1000;

export function numbersOf(view: TimeLimitsView): Numbers {
  const { reopenedDays, pausesAllowed, extensionsAllowed, reopenWindowDays, yellowFrom, extensionShare, callbackShare, escalationDays } = view;
  return {
    reopenedDays,
    pausesAllowed,
    extensionsAllowed,
    reopenWindowDays,
    yellowFrom: percent(yellowFrom),
    extensionShare: percent(extensionShare),
    callbackShare: percent(callbackShare),
    escalation: escalationDays.join('、'),
  };
}

export function settled({ escalation, ...numbers }: Numbers): Numbered {
  return {
    ...numbers,
    yellowFrom: share(numbers.yellowFrom),
    extensionShare: share(numbers.extensionShare),
    callbackShare: share(numbers.callbackShare),
    escalationDays: daysList(escalation) ?? [],
  };
}

type FieldProps = { name: Whole | Share; label: string; min: number; max: number; suffix: string };
const fields: FieldProps[] = [
  { name: 'yellowFrom', label: '用去多少时间亮黄灯', min: 10, max: 95, suffix: '%' },
  { name: 'reopenedDays', label: '企业要求重新办理后', min: 1, max: 60, suffix: '个工作日' },
  { name: 'reopenWindowDays', label: '办结后多久以内可以要求重新办理', min: 1, max: 365, suffix: '个工作日' },
  { name: 'pausesAllowed', label: '一件最多请企业补充（暂停计时）', min: 0, max: 10, suffix: '次' },
  { name: 'extensionsAllowed', label: '一件最多延期', min: 0, max: 10, suffix: '次' },
  { name: 'extensionShare', label: '延期合计最多是原时限的', min: 0, max: 300, suffix: '%' },
  { name: 'callbackShare', label: '办结的抽多少回访', min: 0, max: 100, suffix: '%' },
];

/** What is a number and not a limit of a clock. */
export function NumberFields() {
  return (
    <div className={styles.numbers}>
      {fields.map(({ name, label, min, max, suffix }) => (
        <Form.Item key={name} name={name} label={label} rules={[{ required: true, message: '请填写' }]}>
          <InputNumber min={min} max={max} suffix={suffix} className={styles.number} />
        </Form.Item>
      ))}
      <Form.Item
        name="escalation"
        label="超期几个工作日逐级提请督办"
        extra="从小到大，用顿号隔开，例如 1、3、5。"
        rules={[{ validator: (_, text: string) => (daysList(text ?? '') ? Promise.resolve() : Promise.reject(new Error('请填写天数，用顿号隔开'))) }]}
      >
        <Input className={styles.number} />
      </Form.Item>
    </div>
  );
}
