import { useState } from 'react';
import type { FactSheet, FactValue } from '../../api/types';

/** What a visitor has answered: facts, and the questions to which they said 不知道. */
export type Answers = { facts: FactSheet; unknown: string[] };

const KEY = 'huiqitong.assessment';
const NONE: Answers = { facts: {}, unknown: [] };

function read(): Answers {
  try {
    return { ...NONE, ...(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Answers>) };
  } catch {
    return NONE;
  }
}

export function answered(answers: Answers, fact: string, value: FactValue | undefined): Answers {
  const { [fact]: _, ...rest } = answers.facts;
  return {
    facts: value === undefined ? rest : { ...rest, [fact]: value },
    unknown: answers.unknown.filter((one) => one !== fact),
  };
}

export function notKnown(answers: Answers, fact: string, chosen = true): Answers {
  const { facts, unknown } = answered(answers, fact, undefined);
  return { facts, unknown: chosen ? [...unknown, fact] : unknown };
}

/** List entries in which nothing was filled in say nothing. */
export function filledIn(facts: FactSheet): FactSheet {
  const kept = Object.entries(facts).map(([fact, value]) => [fact, withoutBlanks(value)] as const);
  return Object.fromEntries(kept.filter((entry): entry is readonly [string, FactValue] => entry[1] !== undefined));
}

function withoutBlanks(value: FactValue): FactValue | undefined {
  if (!Array.isArray(value) || value.length === 0) return value;
  const entries = (value as unknown[]).filter((one) => typeof one === 'string' || Object.keys(one as object).length > 0);
  return entries.length === 0 ? undefined : (entries as FactValue);
}

/** The answers live as long as the tab, in this browser only. */
export function useAnswers() {
  const [answers, setAnswers] = useState(read);
  const keep = (next: Answers) => {
    sessionStorage.setItem(KEY, JSON.stringify(next));
    setAnswers(next);
  };
  return {
    answers,
    answer: (fact: string, value: FactValue | undefined) => keep(answered(answers, fact, value)),
    sayUnknown: (fact: string, chosen?: boolean) => keep(notKnown(answers, fact, chosen)),
    startAgain: () => keep(NONE),
  };
}
