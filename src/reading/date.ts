/** A day as `YYYY-MM-DD` in the proleptic Gregorian calendar. Days sort as text. */
export type Day = string;

/** Days from the first possible one to the last, `null` where open or unknown. */
export interface Span {
  earliest: Day | null;
  latest: Day | null;
}

/**
 * A date as EDTF (ISO 8601-2) tells it: a day, a month, a year, an interval, or a set. From `earliest`
 * to `latest` it may have days that are not its own: whether two dates meet, and on which days one
 * was, is asked of the functions here, never of its ends.
 */
export interface EdtfDate extends Span {
  /** The text as it was written. */
  edtf: string;
  /** The days of each member of a set, the first first; else the days of the date. */
  spans: Span[];
  /** It was on `each` of its spans (`{…}`), or on `one` of them (`[…]`); `null` where it is no set. */
  of: 'each' | 'one' | null;
  /** What the least exact end is exact to. */
  precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  /** `?` or `%` stands anywhere in it. */
  uncertain: boolean;
  /** `~` or `%` stands anywhere in it. */
  approximate: boolean;
  /** Written as `start/end`. */
  interval: boolean;
}

export { compareDates, contains, overlaps, windowKey } from './date/compare-dates.ts';
export { daysIn, firstTime, isOnAllDays, stretchesOf } from './date/days.ts';
export { parseDate } from './date/parse-date.ts';
