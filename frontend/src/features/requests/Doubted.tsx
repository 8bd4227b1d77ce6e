import { useState } from 'react';
import { useDoubted } from '../../api/requestQueries';
import type { DoubtedView, RequestView } from '../../api/workTypes';
import { ExplanationTree } from '../../components/explain/ExplanationTree';
import { VerdictTag } from '../../components/marks/VerdictTag';
import { Loaded } from '../../components/states/Loaded';
import { chineseDate } from '../../lib/dates';
import { useSession } from '../session/session';
import styles from './requests.module.css';

/** Which decision the firm doubts, as it was when the firm asked, and why it was so once somebody wants to know. */
export function Doubted({ request, doubted }: { request: Pick<RequestView, 'id'>; doubted: DoubtedView }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <DoubtedLine doubted={doubted} />
      <details className={styles.doubted} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>当时为什么这样判定</summary>
        {open && <Why id={request.id} />}
      </details>
    </>
  );
}

/** The verdict with the day and the versions that it was made of. */
export function DoubtedLine({ doubted: { verdict, asOf, itemVersion, profileVersion } }: { doubted: DoubtedView }) {
  return (
    <>
      <VerdictTag outcome={verdict} /> {chineseDate(asOf)} · 政策第 {itemVersion} 版 · 资料第 {profileVersion} 版
    </>
  );
}

function Why({ id }: Pick<RequestView, 'id'>) {
  const { role } = useSession();
  const result = useDoubted(id, true);
  return (
    <Loaded query={result} skeleton={<p role="status">正在取回…</p>}>
      {({ why, explanation }) => <ExplanationTree why={why} explanation={explanation} reader={role === 'enterprise' ? 'firm' : 'office'} />}
    </Loaded>
  );
}
