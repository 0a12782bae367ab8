/** A day as `YYYY-MM-DD` in the proleptic Gregorian calendar. Days sort as text. */
export type Day = string;

/**
 * A date as EDTF (ISO 8601-2) tells it: a day, a month, a year, an interval, or a set.
 * `earliest` and `latest` are the first and last possible day, `null` where open or unknown.
 */
export interface EdtfDate {
  /** The text as it was written. */
  edtf: string;
  earliest: Day | null;
  latest: Day | null;
  /** What the least exact end is exact to. */
  precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  /** `?` or `%` stands anywhere in it. */
  uncertain: boolean;
  /** `~` or `%` stands anywhere in it. */
  approximate: boolean;
  /** Written as `start/end`. */
  interval: boolean;
}

export { compareDates, overlaps, windowKey } from './date/compare-dates.ts';
export { parseDate } from './date/parse-date.ts';
