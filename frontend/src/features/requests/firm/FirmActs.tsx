import { Button } from 'antd';
import { useState } from 'react';
import type { ActView, RequestView } from '../../../api/workTypes';
import { ActDialog } from '../acts/ActDialog';
import { specOf } from '../acts/specs';
import styles from '../acts/acts.module.css';

const OTHERS = ['remind', 'reopen', 'withdraw'];

/** What the firm may do besides what it is asked for: kept quiet, so that the one primary act stands out. */
export function FirmActs({ request }: { request: RequestView }) {
  const [opened, setOpened] = useState<ActView | null>(null);
  const acts = OTHERS.flatMap((name) => request.acts.filter(({ act }) => act === name));
  if (acts.length === 0 && opened === null) return null;
  return (
    <div className={`${styles.quiet} no-print`}>
      {acts.map((act) => (
        <Button key={act.act} size="large" onClick={() => setOpened(act)}>
          {specOf(act.act).button ?? act.label}
        </Button>
      ))}
      {opened && <ActDialog key={opened.act} act={opened} request={request} onClose={() => setOpened(null)} />}
    </div>
  );
}
