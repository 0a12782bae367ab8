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

function formatOf(language: Language, unit: DateUnit, style: DateStyle): Intl.DateTimeFormat {
  return dateFormat(language, parts[unit][style]);
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
  const written = formatOf(language, unit, style).formatRangeToParts(noonOf(first), noonOf(last));
  const single =
    written.filter(({ source }) => source === 'startRange').length === 1 &&
    written.filter(({ source }) => source === 'endRange').length === 1;
  return written
    .map(({ source, value }) =>
      source === 'shared' ? value.replace(/^\s*–\s*$/, single ? '–' : ' – ') : value,
    )
    .join('');
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
