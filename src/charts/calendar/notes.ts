import { formatDay } from '../../i18n/days.ts';
import { isNone, totalOf } from '../../record/figure-range.ts';
import type { ChartContext } from '../chart-types.ts';
import { leftOutText, refusedFigures } from '../refused-figures.ts';
import type { CalendarSeries } from './series.ts';
import type { Standing } from './standing.ts';
import { weekdayNames } from './weeks.ts';

/** How the calendar was made, and what is on none of its days. */
export function notesOfCalendar(series: CalendarSeries, context: ChartContext): string[] {
  const { standings, periods, covered, unit, others, question } = series;
  const { language } = context;
  const { calendar: words, map } = language.words.charts;
  const how = (...kinds: Standing[]) =>
    [...standings.values()].filter((standing) => kinds.includes(standing)).length;
  const [each, aside, wide] = [how('days'), how('unknown', 'several'), how('wide')];
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
    ...(each > 0 ? [words.onEach(each, question !== null)] : []),
    ...(aside > 0 ? [words.aside(aside)] : []),
    ...(wide > 0 ? [words.wide(wide)] : []),
    ...onNoDay(series, context),
    ...(others.length > 0 ? [map.others(others.length)] : []),
  ];
}

/** How many people are on no day, with the reason where their figures could not be added. */
function onNoDay(
  { question, added, offDays, refused }: CalendarSeries,
  context: ChartContext,
): string[] {
  if (question === null) return [];
  const { group, unit, measure } = question;
  const left = offDays.filter(({ range }) => !isNone(range));
  const range = totalOf(left.map((term) => term.range));
  const groups = left.length === 0 ? [] : [{ group, unit, range, incidents: left.length }];
  const sum = leftOutText(groups, measure, 'day', context);
  return [
    ...(sum === null ? [] : [sum]),
    ...refusedFigures({ refused, question, added, drawn: 'day' }, context),
  ];
}
