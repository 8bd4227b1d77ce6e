import type { RequestRowView } from '../../../api/workTypes';

const TWICE = 2;

/** What is due first comes first, whether it is new or came back. */
export function inTurn(rows: RequestRowView[]): RequestRowView[] {
  return rows.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt) || one.id - other.id);
}

/** 首接负责: what came back twice is a supervisor's to decide. */
export function onlySupervisor({ state, returns }: Pick<RequestRowView, 'state' | 'returns'>): boolean {
  return state === 'OBJECTED' && returns >= TWICE;
}
