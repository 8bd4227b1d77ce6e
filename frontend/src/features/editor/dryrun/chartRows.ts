import type { DryRunSliceView } from '../../../api/ruleTypes';

export const ROW_HEIGHT = 34;
const MOST_ROWS = 12;

/** The slices that reach most firms; what is left stands together at the end. */
export function chartRows(slices: DryRunSliceView[]): DryRunSliceView[] {
  const ordered = slices.toSorted((a, b) => b.met + b.unknown - (a.met + a.unknown));
  if (ordered.length <= MOST_ROWS) return ordered;
  const others = ordered.slice(MOST_ROWS - 1);
  const sum = (of: (slice: DryRunSliceView) => number) => others.reduce((total, slice) => total + of(slice), 0);
  const rest = { code: '', label: `其他 ${others.length} 项`, met: sum(({ met }) => met), unknown: sum(({ unknown }) => unknown), unmet: sum(({ unmet }) => unmet) };
  return [...ordered.slice(0, MOST_ROWS - 1), rest];
}
