import type { Day, EdtfDate } from '../date.ts';

type Span = Pick<EdtfDate, 'earliest' | 'latest'>;

/** Whether a day can lie in both. An open end has no limit. */
export function overlaps(a: Span, b: Span): boolean {
  return startsBy(a.earliest, b.latest) && startsBy(b.earliest, a.latest);
}

function startsBy(earliest: Day | null, latest: Day | null): boolean {
  return earliest === null || latest === null || earliest <= latest;
}

/** Whether every possible day of the inner date lies in the outer one. */
export function contains(outer: Span, inner: Span): boolean {
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
export function compareDates(a: Span, b: Span): number {
  return (
    compareDays(startOf(a), startOf(b)) ||
    Number(b.earliest === null) - Number(a.earliest === null) ||
    compareDays(a.latest ?? '~', b.latest ?? '~')
  );
}

function startOf({ earliest, latest }: Span): string {
  return earliest ?? latest ?? '';
}

function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * A text that is the same for two dates exactly where they are the same window: `2024-11` and
 * `2024-11-01/2024-11-30`. Doubt makes another window, and so does a day that is not specified
 * ("one day in November" is not all of November). A set is the same only as the same set.
 */
export function windowKey(date: EdtfDate): string {
  const set = /^[[{]/.test(date.edtf);
  const unspecified = !set && !date.interval && date.edtf.includes('X');
  const days = set
    ? date.edtf.replaceAll(/[?~%]/g, '')
    : `${date.earliest ?? '..'}/${date.latest ?? '..'}`;
  return `${days}${unspecified ? 'X' : ''}${date.uncertain ? '?' : ''}${date.approximate ? '~' : ''}`;
}
