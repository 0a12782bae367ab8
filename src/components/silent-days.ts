import { utcDay } from 'd3';
import type { Entry } from '../record/record.ts';

/** Shorter stretches need no word: the dates in the margin show them. */
const LONG = 14;

/**
 * How many days pass without an entry before this one, where they are many; else `null`. Only
 * certain ends count: an open date leaves no gap.
 */
export function silentDaysBefore(
  entry: Pick<Entry, 'occurred'>,
  before: readonly Pick<Entry, 'occurred'>[],
): number | null {
  const { earliest } = entry.occurred;
  if (earliest === null || before.length === 0) return null;
  const ends = before.map(({ occurred }) => occurred.latest);
  if (ends.includes(null)) return null;
  const [last] = ends
    .filter((end) => end !== null)
    .sort()
    .slice(-1);
  if (last === undefined) return null;
  const days = utcDay.count(new Date(last), new Date(earliest)) - 1;
  return days >= LONG ? days : null;
}
