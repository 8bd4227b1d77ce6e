/** The views of the supervisors' board and of statistics; same rules as in types.ts. */
import type { Present } from './present';
import type { components } from './schema';

type Schemas = components['schemas'];

export type BoardView = Present<Schemas['BoardView']>;
export type SliceView = Present<Schemas['SliceView']>;
export type WorkloadView = Present<Schemas['WorkloadView']>;
export type LoadView = Present<Schemas['LoadView']>;
export type RateView = Present<Schemas['RateView']>;
export type WordView = Present<Schemas['WordView']>;
export type ClockFiguresView = Present<Schemas['ClockFiguresView']>;
export type FiguresView = Omit<Present<Schemas['FiguresView']>, 'counts' | 'rates'> & { counts: Record<string, number>; rates: Record<string, RateView> };
export type StatisticsRowView = Omit<Present<Schemas['StatisticsRowView']>, 'figures'> & { figures: FiguresView[] };
export type StatisticsView = Omit<Present<Schemas['StatisticsView']>, 'rows'> & { rows: StatisticsRowView[] };
export type PeriodView = Present<Schemas['PeriodView']>;
export type TopicsView = Present<Schemas['HotTopicsView']>;
export type TopicView = Present<Schemas['HotTopicView']>;
export type Told = number | null;
export type PublicMonthView = Omit<Present<Schemas['PublicMonthView']>, 'filed' | 'closed' | 'onTime' | 'solved' | 'satisfied' | 'byCategory'> & {
  filed: Told;
  closed: Told;
  onTime: RateView | null;
  solved: RateView | null;
  satisfied: RateView | null;
  byCategory: { category: string; label: string; filed: Told; closed: Told }[];
};
export type PublicStatisticsView = Omit<Present<Schemas['PublicStatisticsView']>, 'months'> & { months: PublicMonthView[] };
