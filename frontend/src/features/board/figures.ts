import type { ClockFiguresView, FiguresView, PeriodView, RateView, StatisticsRowView } from '../../api/boardTypes';

export type Unit = 'WEEK' | 'MONTH';

/** Figures over some periods, and which of these is told. */
export type Shown = { row: StatisticsRowView; at: number; periods: PeriodView[]; unit: Unit };

export const NOTHING: RateView = { numerator: 0, denominator: 0 };

export const rateOf = (figures: FiguresView | undefined, rate: string): RateView => figures?.rates[rate] ?? NOTHING;

export const countOf = (figures: FiguresView | undefined, count: string): number => figures?.counts[count] ?? 0;

/** In time among what ended in time or late; excused and called off ones are in neither. */
export const onTimeOf = ({ met, late }: ClockFiguresView): RateView => ({ numerator: met, denominator: met + late });

/** Every closed request is in exactly one of these. */
export const classes = ['SOLVED', 'SOLVED_SILENTLY', 'SOLVED_AGAIN', 'SOLVED_TRACKED', 'PARTLY', 'REFUSED', 'UNREACHABLE', 'OUT_OF_SCOPE'] as const;

/** The rates that stand on top, and those beneath. */
export const headRates = ['ON_TIME', 'SOLVED', 'SATISFIED'] as const;
export const otherRates = ['SILENT', 'REOPENED', 'RETURNED', 'PAUSED_TIME', 'CALL_BACK_SOLVED', 'UNRATED'] as const;

/**
 * Which period is told, counted from the oldest: the last one that is over, because half a week beside a whole one misleads.
 * With a single period that one.
 */
export function toldPeriod(periods: { over: boolean }[]): number {
  const last = periods.findLastIndex(({ over }) => over);
  return last === -1 ? periods.length - 1 : last;
}
