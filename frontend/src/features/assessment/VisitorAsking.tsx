import { type ReactNode, useMemo } from 'react';
import { useFactCatalog } from '../../api/queries';
import type { useAnswers } from './answers';
import { type Asking, AskingContext } from './asking';

type Props = { held: ReturnType<typeof useAnswers>; children: ReactNode };

/** A visitor may answer anything about themselves; the answers stay in this tab. */
export function VisitorAsking({ held, children }: Props) {
  const { data } = useFactCatalog();
  const asking = useMemo<Asking>(
    () => ({
      fieldOf: (fact) => data?.fields.find(({ key }) => key === fact) ?? null,
      valueOf: (fact) => held.answers.facts[fact],
      answer: held.answer,
      sayUnknown: held.sayUnknown,
      isUnknown: (fact) => held.answers.unknown.includes(fact),
      remembered: false,
    }),
    [data, held],
  );
  return <AskingContext value={asking}>{children}</AskingContext>;
}
