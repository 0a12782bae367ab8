import type { Day, EdtfDate, Span } from '../date.ts';

const dayLength = 86_400_000;

/** The order of spans: by first day, then by last; an open start is first, an open end last. */
export function compareSpans(a: Span, b: Span): number {
  return (
    compareDays(a.earliest ?? '', b.earliest ?? '') || compareDays(a.latest ?? '~', b.latest ?? '~')
  );
}

/** The order of two days as text. */
export function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The days of a date as stretches with other days between them, the first first: members of a set
 * that touch are one.
 */
export function stretchesOf({ spans }: Pick<EdtfDate, 'spans'>): readonly Span[] {
  if (spans.length < 2) return spans;
  const stretches: Span[] = [];
  for (const { earliest, latest } of spans) {
    const last = stretches.at(-1);
    if (last !== undefined && touches(last.latest, earliest)) {
      if (last.latest !== null && (latest === null || latest > last.latest)) last.latest = latest;
    } else stretches.push({ earliest, latest });
  }
  return stretches;
}

/** Whether no day lies between the end of one span and the start of the next. */
function touches(latest: Day | null, earliest: Day | null): boolean {
  return latest === null || earliest === null || midnight(earliest) - midnight(latest) <= dayLength;
}

function midnight(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** How many days a date has; an open end has no limit. */
export function daysIn(date: Pick<EdtfDate, 'spans'>): number {
  return stretchesOf(date).reduce(
    (sum, { earliest, latest }) =>
      earliest === null || latest === null
        ? Infinity
        : sum + (midnight(latest) - midnight(earliest)) / dayLength + 1,
    0,
  );
}

/**
 * Whether a date says that it was on every one of its days: a day, an interval, or each of some
 * days; not "about", not "one of", and not a month of which the day is unknown.
 */
export function isOnAllDays(date: EdtfDate): boolean {
  const { earliest, latest, uncertain, approximate, precision, interval, of } = date;
  if (uncertain || approximate || earliest === null || latest === null) return false;
  return earliest === latest || interval || (of === 'each' && precision === 'day');
}

/** When it was the first time: the first of each of some days, else the days on which it may have been. */
export function firstTime({ earliest, latest, spans, of }: EdtfDate): Span {
  const [first] = spans;
  return of === 'each' && first !== undefined ? first : { earliest, latest };
}
