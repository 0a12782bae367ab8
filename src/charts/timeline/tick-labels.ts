import { formatDay } from '../../i18n/days.ts';
import { dateFormat } from '../../i18n/formats.ts';
import type { ChartContext } from '../chart-types.ts';
import { remembered } from '../remembered.ts';
import { dayDate } from './time-scale.ts';

/** What is named along a line of days. */
export type TickUnit = 'day' | 'month' | 'year';

/** The label of a day, a month or a year among others of a stretch. */
export function labelOf(
  day: string,
  unit: TickUnit,
  fresh: { month: boolean; year: boolean },
  { language }: ChartContext,
): string {
  if (unit === 'year') return formatDay(day, language, 'year');
  if (fresh.year) return formatDay(day, language, unit, 'short');
  const part = unit === 'month' ? 'month' : fresh.month ? 'first' : 'day';
  return shortLabel(`${day} ${part} ${language.locale}`);
}

/**
 * The only label of a stretch, from the fullest to the shortest.
 *
 * @param year whether the year has to be said
 */
export function labelsAlone(
  day: string,
  unit: TickUnit,
  year: boolean,
  { language }: ChartContext,
): string[] {
  if (unit === 'year') return [formatDay(day, language, 'year')];
  const part = (name: string) => shortLabel(`${day} ${name} ${language.locale}`);
  const inDay = unit === 'day';
  if (!year) return [...(inDay ? [part('first'), part('numbers')] : []), part('month')];
  return [
    formatDay(day, language, unit, 'short'),
    ...(inDay ? [formatDay(day, language, 'month', 'short')] : []),
    formatDay(day, language, 'year'),
  ];
}

/** What is named of a day. */
const parts: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  month: { month: 'short' },
  day: { day: 'numeric' },
  numbers: { day: 'numeric', month: 'numeric' },
  first: { day: 'numeric', month: 'short' },
};

/** A day, a key of `parts` and a locale: small drawings side by side name the same days. */
const shortLabel = remembered((key: string) => {
  const [day = '', part = '', locale = ''] = key.split(' ');
  return dateFormat({ locale }, parts[part] ?? {}).format(dayDate(day));
});
