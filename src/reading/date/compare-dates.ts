import type { Day, EdtfDate, Span } from '../date.ts';
import { compareDays, compareSpans, stretchesOf } from './days.ts';

/** Whether a day can lie in both. An open end has no limit; between the days of a set lies nothing. */
export function overlaps(a: Pick<EdtfDate, 'spans'>, b: Pick<EdtfDate, 'spans'>): boolean {
  return a.spans.some((one) => b.spans.some((other) => meet(one, other)));
}

function meet(a: Span, b: Span): boolean {
  return startsBy(a.earliest, b.latest) && startsBy(b.earliest, a.latest);
}

function startsBy(earliest: Day | null, latest: Day | null): boolean {
  return earliest === null || latest === null || earliest <= latest;
}

/** Whether every possible day of the inner date lies in the outer one. */
export function contains(outer: Pick<EdtfDate, 'spans'>, inner: Pick<EdtfDate, 'spans'>): boolean {
  const stretches = stretchesOf(outer);
  return inner.spans.every((span) => stretches.some((stretch) => holds(stretch, span)));
}

function holds(outer: Span, inner: Span): boolean {
  const start =
    outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest);
  const end = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest);
  return start && end;
}

/**
 * Order in a chronology: by first possible day, then by last. What is only known to have happened
 * by a day stands before everything else of that day, because nothing says how long before; an open
 * end goes last. Dates with the same days are equal, so that a stable sort keeps the editor's order.
 */
export function compareDates(
  a: Pick<EdtfDate, 'earliest' | 'latest' | 'spans'>,
  b: Pick<EdtfDate, 'earliest' | 'latest' | 'spans'>,
): number {
  return (
    compareDays(startOf(a), startOf(b)) ||
    Number(b.earliest === null) - Number(a.earliest === null) ||
    compareDays(a.latest ?? '~', b.latest ?? '~') ||
    compareBetween(a, b)
  );
}

function startOf({ earliest, latest }: Span): string {
  return earliest ?? latest ?? '';
}

/** Of dates with the same ends: by the days between. */
function compareBetween(a: Pick<EdtfDate, 'spans'>, b: Pick<EdtfDate, 'spans'>): number {
  if (a.spans.length < 2 && b.spans.length < 2) return 0;
  const [own, others] = [stretchesOf(a), stretchesOf(b)];
  for (const [index, stretch] of own.entries()) {
    const other = others[index];
    const order = other === undefined ? 1 : compareSpans(stretch, other);
    if (order !== 0) return order;
  }
  return own.length - others.length;
}

/**
 * A text that is the same for two dates exactly where they are the same window: `2024-11` and
 * `2024-11-01/2024-11-30`. Doubt makes another window, and so does a day that is not specified
 * ("one day in November" is not all of November). A set is the same only as the same set of days,
 * in whatever order they were written.
 */
export function windowKey(date: EdtfDate): string {
  const unspecified = !date.interval && date.edtf.includes('X');
  const days = stretchesOf(date)
    .map(({ earliest, latest }) => `${earliest ?? '..'}/${latest ?? '..'}`)
    .join(',');
  const sign = date.of === 'one' && date.earliest !== date.latest ? '|' : '';
  return `${days}${sign}${unspecified ? 'X' : ''}${date.uncertain ? '?' : ''}${date.approximate ? '~' : ''}`;
}
