import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { RuleCheckView, RuleErrorView } from '../../../api/ruleTypes';
import { ProblemError } from '../../../api/problem';
import type { Json } from '../builder/json';
import { CanonicalText } from './CanonicalText';
import { Findings } from './Findings';
import styles from './reading.module.css';

type Props = {
  /** Why the JSON cannot be read; null when it can. */
  problem: string | null;
  empty: boolean;
  check: UseQueryResult<RuleCheckView>;
  problems: RuleErrorView[];
  onJump: (path: string) => void;
  onRule: (rule: Json) => void;
};

/** What the rule says, read back in Chinese, and everything that is wrong with it. */
export function RuleReading({ problem, empty, check, problems, onJump, onRule }: Props) {
  return (
    <aside className={styles.reading} aria-label="规则的意思">
      <Body {...{ problem, empty, check, problems, onJump, onRule }} />
    </aside>
  );
}

function Body({ problem, empty, check, problems, onJump, onRule }: Props) {
  if (problem !== null) return <p className={styles.wrong}>{problem}</p>;
  if (empty) {
    return (
      <>
        <p className={styles.lead}>加上条件后，这里会用中文读给您听，并指出哪里不对。</p>
        <CanonicalText canonical="" onRule={onRule} />
      </>
    );
  }
  if (check.error) return <Unchecked error={check.error} again={() => void check.refetch()} />;
  if (!check.data) return <p role="status">正在检查…</p>;
  const { canonical } = check.data;
  return (
    <>
      <Findings problems={problems} busy={check.isPlaceholderData} onJump={onJump} />
      {canonical !== null && <CanonicalText canonical={canonical} onRule={onRule} />}
    </>
  );
}

/** Said quietly: whoever is at work on a condition must not be taken away from it. */
function Unchecked({ error, again }: { error: Error; again: () => void }) {
  return (
    <div role="alert">
      <p className={styles.wrong}>没能检查这条规则</p>
      <p className={styles.lead}>{error instanceof ProblemError ? error.detail : '不是您的操作有误，请再试一次。'}规则还在。</p>
      <Button size="small" onClick={again}>
        再检查一次
      </Button>
    </div>
  );
}
