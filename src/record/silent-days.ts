import { utcDay } from 'd3';
import type { Day, Span } from '../reading/date.ts';
import type { Id } from '../reading/content.ts';
import type { Entry } from './record.ts';

/** Shorter stretches need no word: the dates in the margin show them. */
const LONG = 14;

/**
 * How many days pass without an entry before an entry, where they are many, by the entry's id. Only
 * certain ends count: what may have lasted for ever, or began nobody knows when, leaves no gap.
 * Between the days of a set there may be one.
 */
export function silentDays(
  entries: readonly Pick<Entry, 'id' | 'occurred'>[],
): ReadonlyMap<Id, number> {
  const found = new Map<Id, number>();
  let last: Day | null = null;
  let ahead: Span[] = [];
  for (const { id, occurred } of entries) {
    const { earliest, latest, spans } = occurred;
    const day = earliest ?? latest ?? '';
    const isAhead = (span: Span) => (span.earliest ?? '') > day;
    last = endOf(
      ahead.filter((span) => !isAhead(span)),
      last,
    );
    if (last === open) return found;
    if (last !== null && earliest !== null) {
      const days = utcDay.count(new Date(last), new Date(earliest)) - 1;
      if (days >= LONG) found.set(id, days);
    }
    last = endOf(
      spans.filter((span) => !isAhead(span)),
      last,
    );
    if (last === open) return found;
    ahead = [...ahead, ...spans].filter(isAhead);
  }
  return found;
}

/** Sorts after every day. */
const open = '~';

/** The last day of some spans, and of what was before. */
function endOf(spans: readonly Span[], before: Day | null): Day | null {
  return spans.reduce<Day | null>((last, { latest }) => {
    const end = latest ?? open;
    return last === null || end > last ? end : last;
  }, before);
}
