import { useState } from 'react';
import { useDecisions } from '../../api/firmQueries';
import type { DecisionRowView } from '../../api/firmTypes';
import { outcomeWords, VerdictShape } from '../../components/marks/VerdictTag';
import { Loaded } from '../../components/states/Loaded';
import { chineseTime } from '../../lib/dates';
import styles from './history.module.css';

/** What was decided on this item before, and when: read only once asked for. */
export function DecisionHistory({ itemId }: { itemId: string }) {
  const [open, setOpen] = useState(false);
  const decisions = useDecisions(itemId, open);
  return (
    <details className={`${styles.history} no-print`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>以前的判断</summary>
      {open && (
        <Loaded query={decisions} skeleton={<p role="status">正在取回…</p>}>
          {({ decisions: list }) => <List decisions={list} />}
        </Loaded>
      )}
    </details>
  );
}

function List({ decisions }: { decisions: DecisionRowView[] }) {
  if (decisions.length === 0) return <p>还没有保存过判断。资料或政策有变化时，这里会留下记录。</p>;
  return (
    <ol>
      {decisions.map((decision) => (
        <li key={decision.id}>
          <VerdictShape outcome={decision.verdict} />
          <div>
            <b>{outcomeWords[decision.verdict]}</b>
            {decision.endedAt === null && '（现在）'}
            {decision.reasons.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
            <small>
              {chineseTime(decision.decidedAt)}起{decision.endedAt && `，到${chineseTime(decision.endedAt)}`} · 政策第 {decision.itemVersion} 版 · 资料第{' '}
              {decision.profileVersion} 版
            </small>
          </div>
        </li>
      ))}
    </ol>
  );
}
