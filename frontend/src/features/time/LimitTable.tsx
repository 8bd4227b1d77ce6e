import { useState } from 'react';
import type { TimeLimitsView, TimeLimitView } from '../../api/timeTypes';
import { LimitDialog } from './LimitDialog';
import { cellText, perCategory, settingAt, type Spot, withSetting } from './limits';
import styles from './limits.module.css';

type Props = { view: TimeLimitsView; limits: TimeLimitView[]; department: string; onChange: (limits: TimeLimitView[]) => void };

/** Clocks by categories. What stands there of its own is strong, what it takes from elsewhere is faint. */
export function LimitTable({ view: { clocks, categories }, limits, department, onChange }: Props) {
  const [open, setOpen] = useState<{ spot: Spot; title: string } | null>(null);
  const columns = [{ category: '', label: '全部类别' }, ...categories];
  return (
    <>
      <table className={styles.limits}>
        <thead>
          <tr>
            <th scope="col">时限</th>
            {columns.map(({ category, label }) => (
              <th key={category} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clocks.map(({ clock, label, owedByOffice }) => (
            <tr key={clock}>
              <th scope="row">
                {label}
                <span className={styles.side}>{owedByOffice ? '部门应做' : '企业应做'}</span>
              </th>
              {columns.map((column) => {
                const spot = { clock, category: column.category, department };
                if (column.category !== '' && !perCategory(clock)) return <td key={column.category} className={styles.empty} aria-hidden="true" />;
                const title = `${label}，${column.label}`;
                return (
                  <td key={column.category} data-label={column.label}>
                    <CellButton limits={limits} spot={spot} title={title} onOpen={() => setOpen({ spot, title })} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {open && <LimitDialog title={open.title} spot={open.spot} setting={settingAt(limits, open.spot)} onClose={() => setOpen(null)} onSet={(setting) => onChange(withSetting(limits, open.spot, setting))} />}
    </>
  );
}

type CellProps = { limits: TimeLimitView[]; spot: Spot; title: string; onOpen: () => void };

function CellButton({ limits, spot, title, onOpen }: CellProps) {
  const own = settingAt(limits, spot).kind !== 'inherit';
  const text = cellText(limits, spot);
  return (
    <button type="button" className={own ? styles.own : styles.inherited} aria-label={`${title}：${text}${own ? '' : '（没有单独设置）'}，修改`} onClick={onOpen}>
      {text}
    </button>
  );
}
