import { formatDay } from '../../i18n/days.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { ChartContext, ChartTable } from '../chart-types.ts';
import { dateText } from '../phrases.ts';
import { figureForQuestion } from '../breakdown/table.ts';
import type { CalendarSeries } from './series.ts';

/** More incidents than this are given by month or year, without a row for each. */
const mostRows = 500;

/** The calendar in figures: a row for each incident, linked to its entry. */
export function calendarTable(
  { incidents, periods, question, standings, unit }: CalendarSeries,
  { caption, subject }: { caption: string; subject: string | null },
  context: ChartContext,
): ChartTable {
  const { language } = context;
  const { calendar: words, timeline } = language.words.charts;
  if (incidents.length > mostRows) {
    return {
      caption,
      head: [timeline.when, words.incidentsHead],
      rows: periods.map((period) => [
        { text: formatDay(period.first, language, unit) },
        { text: formatNumber(period.incidents.length, language), numeric: true },
      ]),
    };
  }
  return {
    caption,
    head: [timeline.what, timeline.when, ...(subject === null ? [] : [subject]), words.drawn],
    rows: incidents.map((entry) => [
      { text: entry.title, href: context.linkTo('entry', entry.id) },
      { text: dateText(entry.occurred, context) },
      ...(question === null
        ? []
        : [{ text: figureForQuestion(entry, question, context), numeric: true }]),
      { text: words.standings[standings.get(entry) ?? 'wide'] },
    ]),
  };
}
