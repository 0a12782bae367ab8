import type { EdtfDate } from '../reading/date.ts';
import type { Entry } from './record.ts';

/** A stretch of the chronology: a month, or a year for what is dated no closer. */
export interface Period {
  /** `2024-11`, `2015`, or `undated`. */
  id: string;
  entries: Entry[];
}

/**
 * The period of the chronology in which a date begins: its month, where it is exact to one, else
 * its year. What is only known to have happened by a day stands in that day's period.
 */
export function periodOf({ earliest, latest, precision }: EdtfDate): string {
  const start = earliest ?? latest;
  if (start === null) return 'undated';
  const [year = '', month = ''] = start.split('-');
  return precision === 'day' || precision === 'month' ? `${year}-${month}` : year;
}

/** Entries in the order of time, by the period in which each begins. */
export function periodsOf(entries: readonly Entry[]): Period[] {
  const periods = Map.groupBy(entries, ({ occurred }) => periodOf(occurred));
  return [...periods].map(([id, own]) => ({ id, entries: own }));
}
