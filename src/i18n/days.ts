import { dateFormat } from './formats.ts';
import type { Language } from './languages.ts';

/** `long` is "29 November 2024", `short` is "29 Nov 2024". */
export type DateStyle = 'long' | 'short';

/** What a date names: a whole day, month or year. */
export type DateUnit = 'day' | 'month' | 'year';

/** What is written of a day in each style. */
const parts: Record<DateUnit, Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  day: {
    long: { year: 'numeric', month: 'long', day: 'numeric' },
    short: { year: 'numeric', month: 'short', day: 'numeric' },
  },
  month: {
    long: { year: 'numeric', month: 'long' },
    short: { year: 'numeric', month: 'short' },
  },
  year: { long: { year: 'numeric' }, short: { year: 'numeric' } },
};

/** What of a date is said once for several: nothing, their year, or their year and month. */
type Shared = 'nothing' | 'year' | 'month';

function formatOf(
  language: Language,
  unit: DateUnit,
  style: DateStyle,
  shared: Shared = 'nothing',
): Intl.DateTimeFormat {
  const { year, month, ...rest } = parts[unit][style];
  if (shared === 'nothing') return dateFormat(language, { year, month, ...rest });
  return dateFormat(language, shared === 'year' ? { month, ...rest } : rest);
}

/**
 * The day, month or year that a day (`YYYY-MM-DD`) lies in, in words. The machine's time zone and
 * locale play no part.
 */
export function formatDay(
  day: string,
  language: Language,
  unit: DateUnit = 'day',
  style: DateStyle = 'long',
): string {
  return formatOf(language, unit, style).format(noonOf(day));
}

/**
 * Two days, months or years and all between, in words, with what they share said once:
 * "27–29 November 2024". The dash is tight between single words and spaced between several.
 */
export function formatDayRange(
  first: string,
  last: string,
  language: Language,
  unit: DateUnit = 'day',
  style: DateStyle = 'long',
): string {
  return rangeIn(formatOf(language, unit, style), first, last);
}

function rangeIn(format: Intl.DateTimeFormat, first: string, last: string): string {
  const written = format.formatRangeToParts(noonOf(first), noonOf(last));
  const single =
    written.filter(({ source }) => source === 'startRange').length === 1 &&
    written.filter(({ source }) => source === 'endRange').length === 1;
  return written
    .map(({ source, value }) =>
      source === 'shared' ? value.replace(/^\s*–\s*$/, single ? '–' : ' – ') : value,
    )
    .join('');
}

/**
 * Several days or months, or stretches of them, in words, of which the last alone says what all
 * share: "14" and "28 March 2025", "14 March" and "2 April 2025".
 *
 * @param ranges the first and the last day of each
 */
export function formatDaysApart(
  ranges: readonly (readonly [first: string, last: string])[],
  language: Language,
  unit: 'day' | 'month',
  style: DateStyle = 'long',
): string[] {
  const shared = sharedBy(ranges.flat(), unit);
  const isLastSaid = (index: number) => index === ranges.length - 1;
  return ranges.map(([first, last], index) =>
    rangeIn(formatOf(language, unit, style, isLastSaid(index) ? 'nothing' : shared), first, last),
  );
}

/** What stands last in a date and is the same in all of some days. */
function sharedBy(days: readonly string[], unit: 'day' | 'month'): Shared {
  const isOne = (letters: number) => new Set(days.map((day) => day.slice(0, letters))).size < 2;
  if (!isOne(4)) return 'nothing';
  return unit === 'day' && isOne(7) ? 'month' : 'year';
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
