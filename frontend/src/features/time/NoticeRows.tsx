import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { weekdayWord } from './month';
import type { Notice } from './notice';
import styles from './form.module.css';

type Part = { year: number; notice: Notice; onChange: (notice: Notice) => void };

/** The holidays of a notice, row by row. */
export function Holidays({ year, notice, onChange }: Part) {
  const { off } = notice;
  const change = (at: number, part: Partial<Notice['off'][number]>) => onChange({ ...notice, off: off.with(at, { ...off[at]!, ...part }) });
  const bounds = { min: `${year - 1}-12-20`, max: `${year}-12-31` };
  return (
    <fieldset className={styles.rows}>
      <legend>放假</legend>
      {off.map(({ name, from, to }, at) => (
        <div key={at} className={styles.holiday} role="group" aria-label={`第 ${at + 1} 个假期`}>
          <Input aria-label="假期名称" placeholder="例如 春节" value={name} maxLength={30} onChange={(event) => change(at, { name: event.target.value })} />
          <Input type="date" aria-label="第一天" value={from} {...bounds} onChange={(event) => change(at, { from: event.target.value })} />
          <Input type="date" aria-label="最后一天" value={to} {...bounds} onChange={(event) => change(at, { to: event.target.value })} />
          <Button type="text" icon={<DeleteOutlined aria-hidden />} aria-label={`去掉${name || `第 ${at + 1} 个假期`}`} onClick={() => onChange({ ...notice, off: off.toSpliced(at, 1) })} />
        </div>
      ))}
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => onChange({ ...notice, off: [...off, { name: '', from: '', to: '' }] })}>
        加一个假期
      </Button>
    </fieldset>
  );
}

/** The weekend days that are worked instead. */
export function MakeUpDays({ year, notice, onChange }: Part) {
  const { makeUp } = notice;
  return (
    <fieldset className={styles.rows}>
      <legend>周末上班</legend>
      {makeUp.map((day, at) => (
        <div key={at} className={styles.makeUp}>
          <Input type="date" aria-label={`第 ${at + 1} 个上班的周末`} value={day} min={`${year - 1}-12-20`} max={`${year}-12-31`} onChange={(event) => onChange({ ...notice, makeUp: makeUp.with(at, event.target.value) })} />
          <span>{day && weekdayWord(day)}</span>
          <Button type="text" icon={<DeleteOutlined aria-hidden />} aria-label={`去掉第 ${at + 1} 个上班的周末`} onClick={() => onChange({ ...notice, makeUp: makeUp.toSpliced(at, 1) })} />
        </div>
      ))}
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => onChange({ ...notice, makeUp: [...makeUp, ''] })}>
        加一天
      </Button>
    </fieldset>
  );
}
