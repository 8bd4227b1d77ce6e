import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { EstimateView, MissingView, ResultView } from '../../api/types';
import { ExplanationTree, supplierText } from '../../components/explain/ExplanationTree';
import { outcomeOf, VerdictTag } from '../../components/marks/VerdictTag';
import { CodeName } from '../../components/policy/CodeName';
import { Obtain } from '../../components/policy/Obtain';
import { Headline, Meta } from '../../components/policy/PolicyCard';
import { paths } from '../../lib/paths';
import { useAsking } from './asking';
import { DecisionHistory } from './DecisionHistory';
import { InlineQuestion } from './InlineQuestion';
import styles from './assessment.module.css';

/** One item's outcome: money, title, why; then what is missing and who has it, and what was decided before. */
export function ResultCard({ result, asks = true }: { result: ResultView; asks?: boolean }) {
  const { remembered } = useAsking();
  const { estimate } = result;
  const computed = estimate && estimate.kind !== 'NONE' && estimate.kind !== 'UNKNOWN';
  return (
    <article className={styles.card}>
      <Headline amountText={computed ? estimate.text : result.amountText} aside={<Obtain obtain={result.obtain} />}>
        {computed && estimate?.kind === 'EXACT' && <span className={styles.forYou}>按您的数据算出</span>}
      </Headline>
      <div className={styles.title}>
        <h2>
          <Link to={paths.item(result.itemId)}>{result.title}</Link>
        </h2>
        <VerdictTag outcome={outcomeOf(result)} />
      </div>
      <ExplanationTree why={result.why} explanation={result.explanation} after={remembered && <DecisionHistory itemId={result.itemId} />} />
      {estimate && estimate.steps.length > 0 && <Steps estimate={estimate} />}
      {asks && result.verdict === 'UNKNOWN' && <Missing missing={result.missing} />}
      {remembered && result.judgedBy === 'RULE' && (
        <p className={`${styles.doubt} no-print`}>
          <Link to={paths.doubt(result.itemId, result.verdict)}>对判定有疑问</Link>
        </p>
      )}
      <Meta>
        <CodeName system="region" value={result.region} />
        <CodeName system="benefitType" value={result.benefitType} />
        {result.documentTitle}
      </Meta>
    </article>
  );
}

function Steps({ estimate }: { estimate: EstimateView }) {
  return (
    <details className={styles.steps}>
      <summary>怎么算的</summary>
      <ol>
        {estimate.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}

/** 还差什么, and the verb that fits: 补这一项 where it is the reader's own, otherwise who has it. */
function Missing({ missing }: { missing: MissingView[] }) {
  const asking = useAsking();
  const [open, setOpen] = useState<string | null>(null);
  if (missing.length === 0) return null;
  const field = open === null ? null : asking.fieldOf(open);
  return (
    <div className={styles.missing}>
      <span>还差：</span>
      {missing.map(({ fact, label, ...from }) =>
        asking.fieldOf(fact) ? (
          <Button key={fact} size="small" onClick={() => setOpen(open === fact ? null : fact)} aria-expanded={open === fact}>
            {label}
            <span className={styles.verb}>补这一项</span>
          </Button>
        ) : (
          <span key={fact + label}>
            {label}（{supplierText(from)}）
          </span>
        ),
      )}
      {field && <InlineQuestion key={field.key} field={field} onDone={() => setOpen(null)} />}
    </div>
  );
}
