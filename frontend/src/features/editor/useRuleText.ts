import { useState } from 'react';
import { parsedRule } from './draft';
import type { Json } from './builder/json';

export type RuleText = {
  /** The rule as data; null while the text is empty or no JSON. */
  rule: Json;
  problem: string | null;
  edit: (change: (rule: Json) => Json) => void;
  /** Takes over a text as it is typed. */
  write: (text: string) => void;
  undo: (() => void) | null;
  redo: (() => void) | null;
};

const BEGINNING: Json = { schema: 1, when: { kind: 'all', of: [] } };
const MOST_STEPS = 100;

type Held = { text: string; rule: Json; problem: string | null; past: string[]; future: string[] };

function held(text: string, past: string[] = [], future: string[] = []): Held {
  const { rule, problem } = parsedRule(text);
  return { text, rule: rule as Json, problem, past, future };
}

/** The rule behind the form's text. The text stays the truth: what cannot be read is kept as it is, and steps can be taken back. */
export function useRuleText(text: string, onChange: (text: string) => void): RuleText {
  const [now, setNow] = useState(() => held(text));
  if (now.text !== text) setNow(held(text));
  const settle = (next: Held) => {
    setNow(next);
    onChange(next.text);
  };
  const remembered = (next: Held): Held => ({ ...next, past: [...now.past, now.text].slice(-MOST_STEPS), future: [] });
  const edit = (change: (rule: Json) => Json) => {
    const rule = change(now.rule ?? BEGINNING);
    const written = JSON.stringify(rule, null, 2);
    if (written !== now.text) settle(remembered({ text: written, rule, problem: null, past: [], future: [] }));
  };
  const write = (typed: string) => settle(remembered(held(typed)));
  const { past, future } = now;
  return {
    rule: now.rule ?? BEGINNING,
    problem: now.problem,
    edit,
    write,
    undo: past.length === 0 ? null : () => settle(held(past.at(-1)!, past.slice(0, -1), [now.text, ...future])),
    redo: future.length === 0 ? null : () => settle(held(future[0]!, [...past, now.text], future.slice(1))),
  };
}
