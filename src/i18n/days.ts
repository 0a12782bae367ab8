import type { Language } from './languages.ts';

/** `long` is "29 November 2024", `short` is "29 Nov 2024". */
export type DateStyle = 'long' | 'short';

/** What a date names: a whole day, month or year. */
export type DateUnit = 'day' | 'month' | 'year';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf({ locale }: Language, unit: DateUnit, style: DateStyle): Intl.DateTimeFormat {
  const key = `${locale} ${unit} ${style}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(unit === 'year' ? {} : { month: style }),
      ...(unit === 'day' ? { day: 'numeric' } : {}),
    });
    formats.set(key, format);
  }
  return format;
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
  const parts = formatOf(language, unit, style).formatRangeToParts(noonOf(first), noonOf(last));
  const single =
    parts.filter(({ source }) => source === 'startRange').length === 1 &&
    parts.filter(({ source }) => source === 'endRange').length === 1;
  return parts
    .map(({ source, value }) =>
      source === 'shared' ? value.replace(/^\s*–\s*$/, single ? '–' : ' – ') : value,
    )
    .join('');
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
