import type { RequestRowView } from '../../../api/workTypes';
import { byUrgency, type Urgency, urgencyWords } from './urgency';

export type DeskGroup = { key: string; title: string; rows: RequestRowView[] };

const ORDER: Urgency[] = ['overdue', 'today', 'soon', 'later', 'waiting'];

const ASSISTANCE: [NonNullable<RequestRowView['assistance']>, string][] = [
  ['OWED', '等本部门给意见'],
  ['GIVEN', '已给意见'],
  ['NOT_NEEDED', '主办部门已答复，不用再给意见'],
];

/** By what the department owes next. */
export function urgencyGroups(rows: RequestRowView[], today: string): DeskGroup[] {
  const groups = byUrgency(rows, today);
  return filled(ORDER.map((key) => ({ key, title: urgencyWords[key], rows: groups[key] })));
}

/** What it helps others with: first where its opinion is waited for. */
export function assistanceGroups(rows: RequestRowView[]): DeskGroup[] {
  return filled(ASSISTANCE.map(([key, title]) => ({ key, title, rows: rows.filter(({ assistance }) => assistance === key) })));
}

function filled(groups: DeskGroup[]): DeskGroup[] {
  return groups.filter(({ rows }) => rows.length > 0);
}
