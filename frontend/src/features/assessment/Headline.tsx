import type { AssessmentView } from '../../api/types';
import styles from './assessment.module.css';

/** 您可以享受 7 项，预计约42.5万元；再补 2 项信息，可能再增加 3 项。 The sum is in the server's words, with their 预计约 or 最高约. */
export function Headline({ view: { summary, next } }: { view: AssessmentView }) {
  return (
    <p className={styles.headline} aria-live="polite">
      {summary.met > 0 ? (
        <>
          您可以享受 <b>{summary.met}</b> 项，<Money text={summary.amountText} />
        </>
      ) : (
        '目前还没有能确定符合的政策'
      )}
      {summary.unknown > 0 ? <More questions={next.length} unknown={summary.unknown} /> : '。'}
    </p>
  );
}

/** The figure stands out; what the server adds in brackets does not. */
function Money({ text }: { text: string }) {
  const bracket = text.indexOf('（');
  if (bracket < 0) return <strong>{text}</strong>;
  return (
    <>
      <strong>{text.slice(0, bracket)}</strong>
      <span className={styles.aside}>{text.slice(bracket)}</span>
    </>
  );
}

const FEW = 5;

function More({ questions, unknown }: { questions: number; unknown: number }) {
  if (questions === 0) {
    return (
      <>
        ；另有 <b>{unknown}</b> 项可能符合，要等部门的资料或认定。
      </>
    );
  }
  return (
    <>
      ；再补{questions <= FEW ? ` ${questions} 项` : '一些'}信息，可能再增加 <b>{unknown}</b> 项。
    </>
  );
}
