import { formatDay } from '../../i18n/days.ts';
import type { ChartContext } from '../chart-types.ts';
import type { CalendarSeries } from './series.ts';
import type { Standing } from './standing.ts';
import { weekdayNames } from './weeks.ts';

/** How the calendar was made, and what is on none of its days. */
export function notesOfCalendar(
  { standings, periods, covered, unit, others }: CalendarSeries,
  { language }: ChartContext,
): string[] {
  const { calendar: words, map } = language.words.charts;
  const how = (...kinds: Standing[]) =>
    [...standings.values()].filter((standing) => kinds.includes(standing)).length;
  const [aside, wide] = [how('unknown', 'several'), how('wide')];
  const [first, last] = [periods[0], periods.at(-1)];
  const blank =
    covered !== null &&
    first !== undefined &&
    last !== undefined &&
    (covered.first > first.first || covered.last < last.last);
  const week = weekdayNames(language, 'long');
  return [
    ...(unit === 'year' && periods.length > 0
      ? [words.column(week[0] ?? '', week.at(-1) ?? '')]
      : []),
    ...(blank
      ? [words.blank(formatDay(covered.first, language), formatDay(covered.last, language))]
      : []),
    ...(aside > 0 ? [words.aside(aside)] : []),
    ...(wide > 0 ? [words.wide(wide)] : []),
    ...(others.length > 0 ? [map.others(others.length)] : []),
  ];
}
