import type { Day, EdtfDate } from '../reading/date.ts';
import { parseDate } from '../reading/date.ts';

/** The first and the last of some days, as the days on which a page was published and changed. */
export function firstAndLast(days: readonly Day[]): {
  published: EdtfDate | null;
  updated: EdtfDate | null;
} {
  const sorted = [...days].sort();
  return { published: dateOf(sorted[0]), updated: dateOf(sorted.at(-1)) };
}

function dateOf(day: Day | undefined): EdtfDate | null {
  const parsed = day === undefined ? null : parseDate(day);
  return parsed !== null && 'date' in parsed ? parsed.date : null;
}
