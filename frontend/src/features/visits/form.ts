import type { RaisedForm, VisitForm, VisitKind, VisitView } from '../../api/visitQueries';
import type { PickedFirm } from './FirmPicker';

/** A visit as it stands in the form. */
export type VisitDraft = {
  kind: VisitKind;
  heldOn: string;
  place: string;
  topic: string;
  department?: string;
  note?: string;
  firms: PickedFirm[];
  officials: { name: string; department: string }[];
  problems?: Partial<RaisedForm>[];
};

export function visitOf({ kind, heldOn, place, topic, department, firms, officials, note }: VisitDraft): VisitForm {
  return { kind, heldOn, place, topic, department, note: note?.trim() || null, firms: firms.map(({ uscc }) => uscc), officials };
}

/** With one firm there is nothing to choose. */
export function problemsOf(problems: Partial<RaisedForm>[] | undefined, firms: PickedFirm[]): RaisedForm[] {
  const only = firms.length === 1 ? firms[0]?.uscc : undefined;
  return (problems ?? []).map((problem) => ({ ...(problem as RaisedForm), uscc: only ?? problem.uscc ?? '', itemId: problem.itemId ?? null }));
}

export function draftOf({ kind, heldOn, place, topic, department, note, firms, officials }: VisitView): VisitDraft {
  return { kind, heldOn, place, topic, department, note: note ?? undefined, firms, officials: officials.map(({ name, department: code }) => ({ name, department: code })) };
}
