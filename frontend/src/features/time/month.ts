import type { HolidayView, SpecialDayView } from '../../api/timeTypes';

const DAY = 86_400_000;
const at = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

export type Kind = 'work' | 'weekend' | 'off' | 'makeUp';
export type Day = { date: string; number: number; kind: Kind; name: string | null };

/** 0 for Monday. */
export const weekday = (iso: string): number => (new Date(at(iso)).getUTCDay() + 6) % 7;
export const isWeekend = (iso: string): boolean => weekday(iso) > 4;

/** 2026-10-01 → 10月1日; with its year where that is not the one meant. */
export function shortDate(iso: string, year?: number): string {
  const day = `${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`;
  return year === undefined || iso.startsWith(String(year)) ? day : `${iso.slice(0, 4)}年${day}`;
}
export const weekdayWord = (iso: string): string => `周${'一二三四五六日'[weekday(iso)]}`;

/** Every day from the first to the last; none when they run backwards or one is missing. */
export function daysBetween(from: string, to: string): string[] {
  if (!from || !to) return [];
  const count = Math.floor((at(to) - at(from)) / DAY) + 1;
  return Array.from({ length: Math.min(Math.max(count, 0), 60) }, (_, n) => isoOf(at(from) + n * DAY));
}

/** The weeks of a month, Monday first; null outside of it. */
export function weeksOf(year: number, month: number, special: Map<string, SpecialDayView>): (Day | null)[][] {
  const first = isoOf(Date.UTC(year, month - 1, 1));
  const last = isoOf(Date.UTC(year, month, 0));
  const days: (Day | null)[] = [...Array.from({ length: weekday(first) }, () => null), ...daysBetween(first, last).map((date) => dayOf(date, special))];
  const weeks = Math.ceil(days.length / 7);
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (__, column) => days[week * 7 + column] ?? null));
}

function dayOf(date: string, special: Map<string, SpecialDayView>): Day {
  const known = special.get(date);
  const kind = known ? (known.off ? 'off' : 'makeUp') : isWeekend(date) ? 'weekend' : 'work';
  return { date, number: Number(date.slice(8)), kind, name: known?.name ?? null };
}

export const byDate = (days: SpecialDayView[]): Map<string, SpecialDayView> => new Map(days.map((day) => [day.date, day]));

/** What a draft of a notice would make of its year. */
export function draftDays(year: number, off: HolidayView[], makeUp: string[]): SpecialDayView[] {
  const days = [
    ...off.flatMap(({ name, from, to }) => daysBetween(from, to).map((date) => ({ date, off: true, name }))),
    ...makeUp.map((date) => ({ date, off: false, name: null })),
  ];
  return days.filter(({ date }) => date.startsWith(String(year)));
}

export function workingDaysOf(year: number, special: Map<string, SpecialDayView>): number {
  const all = Array.from({ length: 12 }, (_, month) => weeksOf(year, month + 1, special)).flat(2);
  return all.filter((day) => day !== null && (day.kind === 'work' || day.kind === 'makeUp')).length;
}

/** 10月1日至7日, 12月30日至次年1月1日; one day alone is itself. */
export function spanText({ from, to }: { from: string; to: string }): string {
  if (from === to) return shortDate(from);
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${Number(from.slice(0, 4))}年${shortDate(from)}至${shortDate(to)}`;
  return from.slice(5, 7) === to.slice(5, 7) ? `${shortDate(from)}至${Number(to.slice(8))}日` : `${shortDate(from)}至${shortDate(to)}`;
}
