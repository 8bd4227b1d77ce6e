import { createContext, useContext } from 'react';
import type { FactFieldView, FactValue } from '../../api/types';

/** How a missing fact is asked for on a result: of a visitor for this session, of an enterprise for its profile. */
export type Asking = {
  /** Null where this reader may not supply the fact. */
  fieldOf: (fact: string) => FactFieldView | null;
  valueOf: (fact: string) => FactValue | undefined;
  answer: (fact: string, value: FactValue) => Promise<void> | void;
  sayUnknown: (fact: string) => void;
  isUnknown: (fact: string) => boolean;
  /** Whether the server keeps what it decided for this reader. */
  remembered: boolean;
};

export const AskingContext = createContext<Asking | null>(null);

export function useAsking(): Asking {
  const asking = useContext(AskingContext);
  if (asking === null) throw new Error('nobody to ask here');
  return asking;
}
