/** The views of calendar, office hours and limits; same rules as in types.ts. */
import type { Present } from './present';
import type { components } from './schema';

type Schemas = components['schemas'];

export type TimeYearsView = Present<Schemas['TimeYearsView']>;
export type TimeYearView = Present<Schemas['TimeYearView']>;
export type TimeYearForm = Present<Schemas['TimeYearForm']>;
export type HolidayView = Present<Schemas['HolidayView']>;
export type SpecialDayView = Present<Schemas['SpecialDayView']>;
export type OfficeHoursView = Present<Schemas['OfficeHoursView']>;
export type OfficeHoursListView = Present<Schemas['OfficeHoursListView']>;
export type OfficeSpan = Present<Schemas['OfficeSpanView']>;
export type OfficeHoursForm = Present<Schemas['OfficeHoursForm']>;
export type ClockKind = Schemas['ClockKind'];
export type LimitUnit = 'WORKING_DAYS' | 'WORKING_HOURS';
export type TimeLimitView = Present<Schemas['TimeLimitView']>;
export type TimeLimitsView = Present<Schemas['TimeLimitsView']>;
export type TimeLimitsForm = Present<Schemas['TimeLimitsForm']>;
