import { Button } from 'antd';
import { useState } from 'react';
import { useRequests } from '../../../api/requestQueries';
import type { RequestRowView } from '../../../api/workTypes';
import { EmptyState } from '../../../components/states/EmptyState';
import { Loaded } from '../../../components/states/Loaded';
import { chineseTime } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { useSession } from '../../session/session';
import { LightMark } from '../LightMark';
import { StateTag } from '../StateTag';
import { categoryWords } from '../words';
import { Opened } from './Opened';
import { inTurn, onlySupervisor } from './turn';
import styles from './dispatch.module.css';

/** What no department has, or no longer wants: read it, decide, next one. */
export function Queue() {
  const filed = useRequests({ state: 'FILED' });
  const objected = useRequests({ state: 'OBJECTED' });
  const [chosen, setChosen] = useState<RequestRowView['id'] | null>(null);
  return (
    <Loaded query={filed}>
      {(fresh) => (
        <Loaded query={objected}>
          {(back) => {
            const rows = inTurn([...fresh.items, ...back.items]);
            if (rows.length === 0) return <EmptyState title="没有等待派单的诉求" text="自动派不出去的，或者部门有异议的，会出现在这里。" other={{ label: '看看在办的诉求', to: paths.requests() }} />;
            const open = rows.find(({ id }) => id === chosen)?.id ?? rows[0]!.id;
            return (
              <>
                <Total total={fresh.total + back.total} shown={rows.length} />
                <ul className={styles.list} aria-label="等待派单">
                  {rows.map((row) => (
                    <Entry key={row.id} row={row} open={row.id === open} onOpen={() => setChosen(row.id)} />
                  ))}
                </ul>
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

function Total({ total, shown }: { total: number; shown: number }) {
  return (
    <p className={styles.meta}>
      共 {total} 件{shown < total && `，只列出最急的 ${shown} 件，派出后会接着列出`}
    </p>
  );
}

function Entry({ row, open, onOpen }: { row: RequestRowView; open: boolean; onOpen: () => void }) {
  const { role } = useSession();
  return (
    <li>
      <div className={styles.head}>
        <h2>
          <Button type="link" aria-expanded={open} onClick={onOpen} className={styles.title}>
            {row.title}
          </Button>
        </h2>
        <span className={styles.marks}>
          {row.state === 'OBJECTED' && <StateTag request={row} />}
          {onlySupervisor(row) && <b className={styles.only}>{role === 'supervisor' ? '退转两次，由您定责' : '退转两次，只有督查员可定'}</b>}
          <LightMark due={row} />
        </span>
      </div>
      <p className={styles.meta}>
        {row.enterpriseName.replace('合成示例·', '')} · {categoryWords[row.category]} · {chineseTime(row.filedAt)}提交 · {row.number}
      </p>
      {open && <Opened row={row} />}
    </li>
  );
}
