import { Button } from 'antd';
import { useState } from 'react';
import { useRemoveHours } from '../../api/timeQueries';
import type { OfficeHoursListView, OfficeHoursView } from '../../api/timeTypes';
import { ReasonDialog } from '../editor/ReasonDialog';
import { HoursDialog } from './HoursDialog';
import { spansText } from './hours';
import styles from './time.module.css';

type Edited = Pick<OfficeHoursView, 'department' | 'departmentName' | 'note' | 'spans' | 'version'>;

/** Everybody's hours first, then those of departments that have their own. */
export function HoursList({ view: { hours, departments } }: { view: OfficeHoursListView }) {
  const [edited, setEdited] = useState<Edited | null>(null);
  const usual = hours.find(({ department }) => department === 'default');
  const free = departments.filter(({ code }) => hours.every(({ department }) => department !== code));
  return (
    <>
      <ul className={styles.hours}>
        {hours.map((one) => (
          <li key={one.department}>
            <div>
              <h2 className={styles.name}>{one.department === 'default' ? '通用（没有单独设置的部门）' : one.departmentName}</h2>
              <p className={styles.spans}>{spansText(one.spans)}</p>
              {one.note && <p className={styles.faint}>{one.note}</p>}
            </div>
            <div className={styles.acts}>
              <Button aria-label={`修改${one.departmentName}的作息时间`} onClick={() => setEdited(one)}>
                修改
              </Button>
              {one.department !== 'default' && <RemoveHours hours={one} />}
            </div>
          </li>
        ))}
      </ul>
      <Button className={styles.add} disabled={free.length === 0} onClick={() => setEdited({ department: '', departmentName: '', note: '', spans: usual?.spans ?? [], version: 0 })}>
        给一个部门单独设置
      </Button>
      {edited && <HoursDialog hours={edited} free={free} onClose={() => setEdited(null)} />}
    </>
  );
}

function RemoveHours({ hours: { department, departmentName, version } }: { hours: OfficeHoursView }) {
  const remove = useRemoveHours();
  const words = { button: '恢复通用', title: `${departmentName}恢复通用的作息时间？`, lead: '没办完的诉求会按通用的时间重新计算期限。', label: '修改理由', submit: '恢复通用' };
  return <ReasonDialog words={words} doing={remove} onReason={(reason) => remove.mutateAsync({ department, reason, version })} button={{ size: 'middle', 'aria-label': `${departmentName}恢复通用` }} />;
}
