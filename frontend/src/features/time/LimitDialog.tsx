import { InputNumber, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import type { LimitUnit } from '../../api/timeTypes';
import { mayBeHours, mayBeNone, type Setting, type Spot, unitWords } from './limits';
import styles from './limits.module.css';

type Props = { title: string; spot: Spot; setting: Setting; onClose: () => void; onSet: (setting: Setting) => void };

/** One limit; what is set here is kept in the page until all are saved. */
export function LimitDialog({ title, spot, setting, onClose, onSet }: Props) {
  const [kind, setKind] = useState(setting.kind);
  const [amount, setAmount] = useState<number | null>(setting.kind === 'limit' ? setting.amount : null);
  const [unit, setUnit] = useState<LimitUnit>(setting.kind === 'limit' ? setting.unit : 'WORKING_DAYS');
  const ready = kind !== 'limit' || amount !== null;
  const take = () => {
    onSet(kind === 'limit' ? { kind, amount: amount ?? 1, unit } : { kind });
    onClose();
  };
  return (
    <Modal open title={title} okText="确定" cancelText="取消" okButtonProps={{ disabled: !ready }} onOk={take} onCancel={onClose}>
      <Radio.Group className={styles.kinds} value={kind} onChange={(event) => setKind(event.target.value)} aria-label="怎么设">
        <Radio value="inherit">不单独设置</Radio>
        {mayBeNone(spot.clock) && <Radio value="none">这里不设这个时限</Radio>}
        <Radio value="limit">设为</Radio>
      </Radio.Group>
      {kind === 'limit' && (
        <div className={styles.amount}>
          <InputNumber aria-label="多少" min={1} max={250} precision={0} value={amount} onChange={setAmount} />
          {mayBeHours(spot.clock) ? (
            <Select<LimitUnit> aria-label="单位" value={unit} onChange={setUnit} options={Object.entries(unitWords).map(([value, label]) => ({ value, label }))} />
          ) : (
            unitWords.WORKING_DAYS
          )}
        </div>
      )}
    </Modal>
  );
}
