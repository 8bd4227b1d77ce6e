import type { ReactNode } from 'react';
import type { AssessmentView, ResultView } from '../../api/types';
import { type Outcome, outcomeOf, outcomeWords, VerdictShape } from '../../components/marks/VerdictTag';
import { Tabs } from '../../components/page/Tabs';
import { AskingContext } from './asking';
import { BestPackage } from './BestPackage';
import { worth } from './change';
import { ChangeNotice } from './ChangeNotice';
import { Group } from './Group';
import { Headline } from './Headline';
import { NextQuestion } from './NextQuestion';
import { useTelling } from './useTelling';
import styles from './assessment.module.css';

const ORDER: Outcome[] = ['MET', 'UNKNOWN', 'JUDGED', 'UNMET'];

export function grouped(results: ResultView[]): Record<Outcome, ResultView[]> {
  const groups: Record<Outcome, ResultView[]> = { MET: [], UNKNOWN: [], JUDGED: [], UNMET: [] };
  for (const result of results) groups[outcomeOf(result)].push(result);
  for (const outcome of ORDER) groups[outcome].sort((a, b) => worth(b) - worth(a));
  return groups;
}

/** `busy`: a newer answer is on its way. */
type Props = { view: AssessmentView; tab: string | null; onTab: (tab: string) => void; acts: ReactNode; busy: boolean };

/** The answer first, then the one question that helps most, the best package, and everything by outcome. */
export function Result({ view, tab, onTab, acts, busy }: Props) {
  const { telling, told, forget } = useTelling(view);
  const groups = grouped(view.results);
  const first = ORDER.find((outcome) => groups[outcome].length > 0) ?? 'MET';
  return (
    <AskingContext value={telling}>
      <Headline view={view} />
      <div className={`${styles.resultActs} no-print`}>{acts}</div>
      <ChangeNotice told={busy ? null : told} view={view} onClose={forget} />
      <NextQuestion next={view.next} />
      {view.bundle && <BestPackage bundle={view.bundle} />}
      <Tabs
        label="按结果查看"
        active={ORDER.find((outcome) => outcome === tab) ?? first}
        onChange={onTab}
        tabs={ORDER.map((outcome) => ({
          key: outcome,
          label: <TabName outcome={outcome} count={groups[outcome].length} />,
          content: <Group outcome={outcome} results={groups[outcome]} />,
        }))}
      />
    </AskingContext>
  );
}

function TabName({ outcome, count }: { outcome: Outcome; count: number }) {
  return (
    <span className={styles.tab}>
      <VerdictShape outcome={outcome} />
      {outcomeWords[outcome]} <span className="tabular">{count}</span>
    </span>
  );
}
