import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { NextQuestionView } from '../../api/types';
import { InlineQuestion } from './InlineQuestion';
import { useAsking } from './asking';
import styles from './next.module.css';

/** The one fact that settles most money, asked right under the answer. What is skipped comes again when all others are done. */
export function NextQuestion({ next }: { next: NextQuestionView[] }) {
  const asking = useAsking();
  const [skipped, setSkipped] = useState<string[]>([]);
  const open = next.filter(({ fact }) => !asking.isUnknown(fact) && asking.fieldOf(fact) !== null);
  const question = open.find(({ fact }) => !skipped.includes(fact));
  const place = useFocusOnChange(question?.fact);
  if (open.length === 0) return null;
  return (
    <section className={`${styles.next} no-print`} aria-label="再补一项信息" ref={place} tabIndex={-1}>
      {question ? (
        <>
          <Stake question={question} />
          <InlineQuestion
            key={question.fact}
            field={asking.fieldOf(question.fact)!}
            onSkip={open.length > 1 ? () => setSkipped([...skipped, question.fact]) : undefined}
          />
          {open.length > 1 && <p className={styles.rest}>答完后还有 {open.length - 1} 个问题可以补，随时可以停下。</p>}
        </>
      ) : (
        <AllSkipped count={open.length} onAgain={() => setSkipped([])} />
      )}
    </section>
  );
}

/** How much hangs on the answer, and over how many items. */
function Stake({ question: { items, amountText, amountAtStake } }: { question: NextQuestionView }) {
  const money = amountText && (amountAtStake === null || amountAtStake > 0) ? amountText : null;
  return (
    <p className={styles.stake}>
      {items > 1 ? `这个问题最要紧：关系到 ${items} 项政策` : '这个问题关系到 1 项政策'}
      {money && (
        <>
          ，<strong>{money}</strong>
        </>
      )}
    </p>
  );
}

function AllSkipped({ count, onAgain }: { count: number; onAgain: () => void }) {
  return (
    <div className={styles.skipped}>
      <p>您跳过了 {count} 个问题。手边有资料时再补，结论会更准。</p>
      <Button onClick={onAgain}>再看一遍</Button>
    </div>
  );
}

/** An answered or skipped question takes the focus with it; the one that follows gives it back. */
function useFocusOnChange(what: string | undefined) {
  const place = useRef<HTMLElement>(null);
  const before = useRef(what);
  useEffect(() => {
    const had = document.activeElement;
    if (before.current !== undefined && before.current !== what && (had === null || had === document.body)) place.current?.focus({ preventScroll: true });
    before.current = what;
  }, [what]);
  return place;
}
