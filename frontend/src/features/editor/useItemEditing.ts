import { useState } from 'react';
import { useBlocker } from 'react-router';
import { useEditorialAct, useLatestItem, useSaveItem } from '../../api/editorQueries';
import { isProblem, ProblemError } from '../../api/problem';
import type { EditorItemDetailView } from '../../api/workTypes';
import { type DraftForm, draftOf } from './draft';

/** Leaving with unsaved work asks first, within the portal and at the browser's own doors. */
export function useUnsaved(dirty: boolean) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname);
  const warn = (event: BeforeUnloadEvent) => {
    if (dirty) event.preventDefault();
  };
  return { blocker, warn };
}

/** Saving and submitting one item. A conflict never costs the editor a word: it fetches the other version beside it. */
export function useItemEditing(item: EditorItemDetailView | null) {
  const [base, setBase] = useState(item);
  const [dirty, setDirty] = useState(false);
  const [theirs, setTheirs] = useState<EditorItemDetailView | null>(null);
  const saving = useSaveItem();
  const latest = useLatestItem();
  const submitting = useEditorialAct(base?.id ?? '');

  const settle = (saved: EditorItemDetailView) => {
    setBase(saved);
    setDirty(false);
    setTheirs(null);
    return saved;
  };

  const save = async (form: DraftForm, over?: EditorItemDetailView) => {
    try {
      const version = (over ?? base)?.version ?? 0;
      return settle(await saving.mutateAsync({ id: base?.id ?? null, version, draft: draftOf(form) }));
    } catch (problem) {
      if (base !== null && isProblem(problem, 409)) setTheirs(await latest.mutateAsync(base.id));
      throw problem;
    }
  };

  const submit = async (form: DraftForm) => {
    const saved = dirty || base === null ? await save(form) : base;
    return settle(await submitting.mutateAsync({ act: 'submit', version: saved.version }));
  };

  return {
    base,
    dirty,
    touch: () => setDirty(true),
    theirs,
    adopt: settle,
    rebase: setBase,
    save,
    submit,
    saving: saving.isPending,
    submitting: submitting.isPending,
    error: theirs === null ? (saving.error ?? submitting.error) : null,
  };
}

type FieldName = keyof DraftForm;

/** Errors of the server at the fields of the form; `draft.conditions[2]` belongs to the conditions. */
export function fieldErrors(problem: unknown, fields: string[]): { name: FieldName; errors: string[] }[] {
  if (!(problem instanceof ProblemError)) return [];
  return problem.errors.flatMap(({ field, message }) => {
    const name = field.replace(/^.*?draft\./, '').split(/[.[]/)[0]!;
    return fields.includes(name) && name !== 'conditions' ? [{ name: name as FieldName, errors: [message] }] : [];
  });
}
