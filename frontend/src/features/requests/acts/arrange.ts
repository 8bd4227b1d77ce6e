import type { ActView, RequestView } from '../../../api/workTypes';

export type Arranged = { primary: ActView | null; beside: ActView[]; more: ActView[] };

/** These have places of their own: the reply form, the firm's forms, the list of attachments, the draft's page. */
const ELSEWHERE = new Set(['answer', 'attach', 'save', 'file', 'supply', 'confirm', 'rate']);

/** The first of these that is offered is the one to do now. */
const PRIMARY = ['accept', 'assist', 'repair', 'visit'];

/** Done often, or waiting for a decision: in sight. */
const BESIDE = ['grant_extension', 'refuse_extension', 'uphold_appeal', 'dismiss_appeal', 'uphold', 'contact', 'object', 'reply', 'ask', 'appeal', 'remind'];
const ROOM = 3;

/** One act that stands out, a few in sight, the rest behind a button: nothing is offered that the server does not. */
export function arranged({ acts, state }: Pick<RequestView, 'acts' | 'state'>): Arranged {
  const here = acts.filter(({ act }) => !ELSEWHERE.has(act));
  const primary = ranked(here, PRIMARY)[0] ?? null;
  const beside = ranked(here, atDesk(state) ? ['assign', ...BESIDE] : BESIDE).slice(0, ROOM);
  return { primary, beside, more: here.filter((act) => act !== primary && !beside.includes(act)) };
}

/** Whether it waits for the dispatch desk; taken from a department that has it, it is a rarer thing. */
export function atDesk(state: RequestView['state']): boolean {
  return state === 'FILED' || state === 'OBJECTED';
}

function ranked(acts: ActView[], order: string[]): ActView[] {
  return order.flatMap((name) => acts.filter(({ act }) => act === name));
}

export function offered({ acts }: { acts: ActView[] }, act: string): boolean {
  return acts.some((one) => one.act === act);
}
