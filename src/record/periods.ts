import { compareDates } from '../reading/date.ts';
import type { EdtfDate, Span } from '../reading/date.ts';
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
export function periodOf(date: EdtfDate): string {
  return idOf(date, date);
}

function idOf({ earliest, latest }: Span, { precision }: Pick<EdtfDate, 'precision'>): string {
  const start = earliest ?? latest;
  if (start === null) return 'undated';
  const [year = '', month = ''] = start.split('-');
  return precision === 'day' || precision === 'month' ? `${year}-${month}` : year;
}

/**
 * Entries in the order of time, by the periods in which they stand: an entry of several days that
 * lie in different months is in each of these, at its first day there.
 */
export function periodsOf(entries: readonly Entry[]): Period[] {
  const times = entries.flatMap((entry) =>
    entry.occurred.spans.map((span) => ({
      entry,
      ...span,
      spans: [span],
      period: idOf(span, entry.occurred),
    })),
  );
  const periods = Map.groupBy(times.sort(compareDates), ({ period }) => period);
  return [...periods].map(([id, own]) => ({
    id,
    entries: [...new Set(own.map(({ entry }) => entry))],
  }));
}
