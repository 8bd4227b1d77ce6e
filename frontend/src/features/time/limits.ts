import type { ClockKind, LimitUnit, TimeLimitView } from '../../api/timeTypes';

/** Where a limit stands: empty category for all categories, empty department for all departments. */
export type Spot = { clock: ClockKind; category: string; department: string };

/** What is set at a spot: a limit, that the clock does not run, or nothing of its own. */
export type Setting = { kind: 'limit'; amount: number; unit: LimitUnit } | { kind: 'none' } | { kind: 'inherit' };

/** These may be left without a limit. */
const OPTIONAL: Set<ClockKind> = new Set(['CONTACT', 'INTERIM']);
/** Only these may be counted in hours. */
const HOURS: Set<ClockKind> = new Set(['SIGN', 'CONTACT', 'INTERIM']);
/** One limit for all: the loop asks for it without a category. */
const FOR_ALL: Set<ClockKind> = new Set(['SUPPLY', 'CONFIRM', 'TRACK', 'REPAIR']);

export const mayBeNone = (clock: ClockKind): boolean => OPTIONAL.has(clock);
export const mayBeHours = (clock: ClockKind): boolean => HOURS.has(clock);
export const perCategory = (clock: ClockKind): boolean => !FOR_ALL.has(clock);

const isAt = ({ clock, category, department }: Spot) => (limit: TimeLimitView): boolean =>
  limit.clock === clock && limit.category === category && limit.department === department;

export function settingAt(limits: TimeLimitView[], spot: Spot): Setting {
  const found = limits.find(isAt(spot));
  if (!found) return { kind: 'inherit' };
  return found.amount === null || found.unit === null ? { kind: 'none' } : { kind: 'limit', amount: found.amount, unit: found.unit };
}

/** What holds at a spot, by the server's order: the department's own before everybody's, the category's before all. */
export function effective(limits: TimeLimitView[], { clock, category, department }: Spot): Setting {
  const order: Spot[] = [
    { clock, category, department },
    { clock, category: '', department },
    { clock, category, department: '' },
    { clock, category: '', department: '' },
  ];
  return order.map((spot) => settingAt(limits, spot)).find(({ kind }) => kind !== 'inherit') ?? { kind: 'none' };
}

export function withSetting(limits: TimeLimitView[], spot: Spot, setting: Setting): TimeLimitView[] {
  const rest = limits.filter((limit) => !isAt(spot)(limit));
  if (setting.kind === 'inherit') return rest;
  const [amount, unit] = setting.kind === 'none' ? [null, null] : [setting.amount, setting.unit];
  return [...rest, { ...spot, amount, unit }];
}

export const unitWords: Record<LimitUnit, string> = { WORKING_DAYS: '个工作日', WORKING_HOURS: '个工作小时' };

/** What a cell shows; where only categories have a limit, the column for all of them says so. */
export function cellText(limits: TimeLimitView[], spot: Spot): string {
  const setting = effective(limits, spot);
  const byCategory = setting.kind === 'none' && spot.category === '' && !mayBeNone(spot.clock) && settingAt(limits, spot).kind === 'inherit';
  return byCategory ? '按类别' : settingText(setting);
}

function settingText(setting: Setting): string {
  return setting.kind === 'limit' ? `${setting.amount} ${unitWords[setting.unit]}` : '不设';
}

/** 1、3、5 → [1, 3, 5]; null where it is not a list of whole numbers. */
export function daysList(text: string): number[] | null {
  const parts = text.split(/[、，,\s]+/).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => /^\d+$/.test(part)) ? parts.map(Number) : null;
}
