import { formatDay } from '../../i18n/days.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { Chart, ChartContext, ChartRequest } from '../chart-types.ts';
import { capitalised, periodText, subjectText } from '../phrases.ts';
import type { Selection } from '../selection.ts';
import { citedSources } from '../sources.ts';
import { drawPlacedCalendar } from './draw.ts';
import { notesOfCalendar } from './notes.ts';
import { placeCalendar } from './place.ts';
import { calendarSeries } from './series.ts';
import type { CalendarSeries } from './series.ts';
import { calendarTable } from './table.ts';

/** The incidents of a report, or of the whole record, on the days of months or years. */
export function drawCalendar(
  request: ChartRequest,
  context: ChartContext,
  selection: Selection,
): Chart {
  const words = context.language.words.charts.calendar;
  const series = calendarSeries(selection.entries, selection, context);
  const { covered, incidents, question } = series;
  const subject =
    question === null
      ? null
      : capitalised(subjectText(question.measure, question, context), context);
  const title = request.title ?? words.title(subject ?? capitalised(words.incidents, context));
  const period = () => periodText(covered === null ? [] : [covered.first, covered.last], context);
  const nothing = series.periods.length === 0;
  return {
    kind: 'calendar',
    id: request.id,
    title,
    description: () =>
      nothing
        ? ''
        : subject === null
          ? words.counts(period())
          : words.adds(subject, period(), series.unit === 'year'),
    draw: nothing
      ? null
      : (width) => drawPlacedCalendar(placeCalendar(series, width, context), request.id, title),
    empty: nothing ? words.empty : null,
    alternative: () => (nothing ? words.empty : alternativeOf(series, period(), context)),
    table: () => calendarTable(series, { caption: title, subject }, context),
    notes: () => notesOfCalendar(series, context),
    sources: () =>
      citedSources(
        incidents.flatMap(({ claims }) => claims),
        context,
      ),
  };
}

function alternativeOf(
  { days, incidents, question, standings }: CalendarSeries,
  period: string,
  { language }: ChartContext,
): string {
  const words = language.words.charts.calendar;
  const held = incidents.filter((entry) => standings.get(entry) !== 'wide');
  const most = [...days.values()]
    .filter(({ figure }) => figure !== null)
    .sort((a, b) => (b.figure ?? 0) - (a.figure ?? 0) || (a.day < b.day ? -1 : 1))
    .slice(0, 3)
    .map(({ day, figure, text }) =>
      words.day(formatDay(day, language), text ?? formatNumber(figure ?? 0, language)),
    );
  const without = [...days.values()].filter(({ figure }) => figure === null).length;
  return [
    words.summary(held.length, days.size, period),
    ...(most.length > 0 ? [words.most(most)] : []),
    ...(question !== null && without > 0 ? [words.without(without)] : []),
  ].join(' ');
}
