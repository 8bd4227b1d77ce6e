import type { Part } from './context';
import { FactLeaf } from './leaves/FactLeaf';
import { FormulaLeaf, FormulaTerms } from './leaves/FormulaLeaf';
import { EntryCondition, ListLeaf } from './leaves/ListLeaf';
import { JudgementLeaf, RatioLeaf, RecognitionLeaf, RelativeLeaf } from './leaves/OtherLeaves';
import { ScoreLeaf, ScoreSheet } from './leaves/ScoreLeaf';
import { TierConditions, TiersLeaf } from './leaves/TiersLeaf';

const heads: Record<string, typeof FactLeaf> = {
  ratio: RatioLeaf,
  recognition: RecognitionLeaf,
  judgement: JudgementLeaf,
  relative: RelativeLeaf,
  formula: FormulaLeaf,
  score: ScoreLeaf,
  tiers: TiersLeaf,
  some: ListLeaf,
  none: ListLeaf,
  count: ListLeaf,
  sum: ListLeaf,
};

/** The condition as one line of controls that read like a sentence. */
export function LeafHead({ part }: { part: Part }) {
  const Head = heads[String(part.value.kind)] ?? FactLeaf;
  return <Head part={part} />;
}

/** What a condition holds below its line. */
export function LeafBody({ part }: { part: Part }) {
  switch (part.value.kind) {
    case 'some':
    case 'none':
    case 'count':
    case 'sum':
      return <EntryCondition holder={part.value} path={part.path} />;
    case 'tiers':
      return <TierConditions part={part} />;
    case 'formula':
      return <FormulaTerms part={part} />;
    case 'score':
      return <ScoreSheet part={part} />;
    default:
      return null;
  }
}
