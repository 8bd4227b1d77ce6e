import type { ActView } from '../../../api/workTypes';
import { specOf } from './specs';

export type FieldName = 'department' | 'outcome' | 'days' | 'date' | 'target' | 'solved' | 'rating' | 'note';
export type Field = { name: FieldName; required: boolean };

/** In the order in which they are asked; whoever decides first and explains then finds it natural. */
const ORDER: FieldName[] = ['department', 'outcome', 'days', 'date', 'target', 'solved', 'rating', 'note'];

/** Handing something back, one may say where it belongs. */
const ALSO: Record<string, FieldName[]> = { object: ['department'], return: ['department'] };

/** What is asked for an act: what the server needs of it, and what may be added. */
export function fieldsOf({ act, needs }: Pick<ActView, 'act' | 'needs'>): Field[] {
  const also = new Set<FieldName>([...(ALSO[act] ?? []), ...(specOf(act).note ? (['note'] as const) : [])]);
  return ORDER.filter((name) => needs.includes(name) || also.has(name)).map((name) => ({ name, required: needs.includes(name) }));
}
