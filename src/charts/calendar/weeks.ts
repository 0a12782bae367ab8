import { dateFormat } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Day } from '../../reading/date.ts';
import { dayNumber, dayOfNumber } from '../timeline/time-scale.ts';

/** Which day of its week a day is, from 0, in a language’s weeks. */
export function dayOfWeek(day: Day, { words }: Language): number {
  // 1970 began on a Thursday.
  const iso = ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
  return (iso - words.charts.calendar.weekBegins + 7) % 7;
}

/** Every day from one to another, both in it. */
export function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = dayNumber(first); day <= dayNumber(last); day += 1) days.push(dayOfNumber(day));
  return days;
}

/** The names of the days of a week in its order. */
export function weekdayNames(language: Language, style: 'short' | 'narrow' | 'long'): string[] {
  const format = dateFormat(language, { weekday: style });
  const names = daysBetween('2024-01-01', '2024-01-07').map((day) => ({
    at: dayOfWeek(day, language),
    name: format.format(new Date(`${day}T12:00:00Z`)),
  }));
  return names.sort((a, b) => a.at - b.at).map(({ name }) => name);
}

/** The names of the twelve months, in each language as often as it is asked for. */
const months = new WeakMap<Language, Partial<Record<MonthStyle, string[]>>>();
type MonthStyle = 'short' | 'narrow';

/** The name of a month alone. */
export function monthName(day: Day, language: Language, style: MonthStyle): string {
  const known = months.get(language) ?? {};
  months.set(language, known);
  const names = (known[style] ??= Array.from({ length: 12 }, (_, month) =>
    dateFormat(language, { month: style }).format(new Date(Date.UTC(2024, month, 1, 12))),
  ));
  return names[Number(day.slice(5, 7)) - 1] ?? '';
}
