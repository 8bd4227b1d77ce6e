import { useEffect } from 'react';

const STEP: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Whether keys belong to what has the focus: a field, a list of choices, an open dialog. */
function taken(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], [role=dialog], [role=listbox], [role=combobox], [role=tablist], [role=menu]') !== null;
}

/** The row that the key leads to: from none to the first, and no further than the ends. */
export function nextRow(key: string, at: number, count: number): number | null {
  const step = STEP[key];
  if (step === undefined || count === 0) return null;
  return Math.min(count - 1, Math.max(0, at + step));
}

/** Moves the focus over the links marked `data-row`: j and k from anywhere, arrows once one is on a row. `/` goes to the search. */
export function useRowKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || taken(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLElement>('[data-row-search] input')?.focus();
        return;
      }
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
      const at = rows.indexOf(document.activeElement as HTMLElement);
      if (event.key.startsWith('Arrow') && at < 0) return;
      const next = nextRow(event.key, at, rows.length);
      if (next === null) return;
      event.preventDefault();
      rows[next]!.focus();
      rows[next]!.scrollIntoView?.({ block: 'nearest' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
