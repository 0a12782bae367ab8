import { utcDay } from 'd3';
import type { Day } from '../reading/date.ts';
import type { Id } from '../reading/content.ts';
import type { Entry } from './record.ts';

/** Shorter stretches need no word: the dates in the margin show them. */
const LONG = 14;

/**
 * How many days pass without an entry before an entry, where they are many, by the entry's id. Only
 * certain ends count: what may have lasted for ever, or began nobody knows when, leaves no gap.
 */
export function silentDays(
  entries: readonly Pick<Entry, 'id' | 'occurred'>[],
): ReadonlyMap<Id, number> {
  const found = new Map<Id, number>();
  let last: Day | null = null;
  for (const { id, occurred } of entries) {
    const { earliest, latest } = occurred;
    if (last !== null && earliest !== null) {
      const days = utcDay.count(new Date(last), new Date(earliest)) - 1;
      if (days >= LONG) found.set(id, days);
    }
    if (latest === null) return found;
    if (last === null || latest > last) last = latest;
  }
  return found;
}
