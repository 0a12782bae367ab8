import type { Entry } from '../../record/record.ts';

/** What a calendar is divided into. */
export type PeriodUnit = 'month' | 'year';

/** Where an incident stands: on its day, beside its month or year, or nowhere. */
export type Standing = 'day' | 'unknown' | 'several' | 'wide';

/** Where an incident stands in a calendar of months or of years. */
export function standingOf({ occurred }: Pick<Entry, 'occurred'>, unit: PeriodUnit): Standing {
  const { earliest, latest, uncertain, approximate, interval } = occurred;
  if (earliest === null || latest === null) return 'wide';
  const sure = !uncertain && !approximate;
  if (earliest === latest && sure) return 'day';
  const letters = unit === 'month' ? 7 : 4;
  if (earliest.slice(0, letters) !== latest.slice(0, letters)) return 'wide';
  return interval && sure ? 'several' : 'unknown';
}
