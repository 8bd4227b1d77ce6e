import { Button } from 'antd';
import { useState } from 'react';
import type { ResultView } from '../../api/types';
import type { Outcome } from '../../components/marks/VerdictTag';
import { paths } from '../../lib/paths';
import { EmptyState } from '../../components/states/EmptyState';
import { ResultCard } from './ResultCard';
import styles from './assessment.module.css';

const STEP = 20;

const leads: Record<Outcome, string> = {
  MET: '按现有资料，这些政策的条件您都满足。最终以主管部门的认定为准。',
  UNKNOWN: '没有发现不满足的条件，但还差一些信息才能下结论。',
  JUDGED: '这些政策的条件要由主管部门判断，请看条件后自行比对，或者提出咨询。',
  UNMET: '至少有一项条件不满足。情况变化后会重新判断。',
};

const empty: Record<Outcome, string> = {
  MET: '还没有能确定符合的政策',
  UNKNOWN: '没有待确定的政策了',
  JUDGED: '没有需要人工判断的政策',
  UNMET: '没有不符合的政策',
};

export function Group({ outcome, results }: { outcome: Outcome; results: ResultView[] }) {
  const [shown, setShown] = useState(STEP);
  if (results.length === 0) {
    return <EmptyState title={empty[outcome]} text="可以补充信息后再看，也可以直接查找政策。" other={{ label: '去找政策', to: paths.items() }} />;
  }
  return (
    <>
      <p className={styles.lead}>{leads[outcome]}</p>
      {results.slice(0, shown).map((result) => (
        <ResultCard key={result.itemId} result={result} />
      ))}
      {results.length > shown && (
        <Button className={`${styles.showMore} no-print`} onClick={() => setShown(shown + STEP)}>
          再看 {Math.min(STEP, results.length - shown)} 项（还有 {results.length - shown} 项）
        </Button>
      )}
    </>
  );
}
