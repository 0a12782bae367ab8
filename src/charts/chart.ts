import { formatDay } from '../i18n/days.ts';
import { askedOnce } from './asked-once.ts';
import { drawBreakdown } from './breakdown/breakdown.ts';
import { drawCalendar } from './calendar/calendar.ts';
import { drawChain } from './chain/chain.ts';
import { chartWidths } from './chart-types.ts';
import type { Chart, ChartContext, ChartFigure, ChartKind, ChartRequest } from './chart-types.ts';
import { drawClaims } from './claims/claims.ts';
import { drawEvolution } from './evolution/evolution.ts';
import { filterSentence } from './filter-words.ts';
import { drawMap } from './map/map.ts';
import { mirrored, numbersLeftward, turnsOver } from './mirror.ts';
import { contextOf, selectionOf } from './selection.ts';
import type { Selection } from './selection.ts';
import { subjectOf } from './subject.ts';
import { drawTimeline } from './timeline/timeline.ts';
import { drawToll } from './toll/toll.ts';

export { chartWidths } from './chart-types.ts';
export type { ChartContext, ChartFigure, ChartRequest, LinkTarget } from './chart-types.ts';

/**
 * Draws what was selected.
 *
 * @param context with the record of the day that the chart is of
 */
type DrawKind = (request: ChartRequest, context: ChartContext, selection: Selection) => Chart;

const kinds: Record<ChartKind, DrawKind> = {
  timeline: drawTimeline,
  claims: drawClaims,
  evolution: drawEvolution,
  toll: drawToll,
  chain: drawChain,
  map: drawMap,
  breakdown: drawBreakdown,
  calendar: drawCalendar,
};

/**
 * Draws a chart from the record.
 *
 * @throws {RangeError} where the request names what is not there, or what its kind cannot draw
 */
export function drawChart(request: ChartRequest, context: ChartContext): ChartFigure {
  if (subjectOf(request, context.record) === null) {
    throw new RangeError(`There is no ${String(request.of)} to draw as ${request.kind}.`);
  }
  const known = contextOf(request, context);
  const selection = selectionOf(request, known);
  if (selection === null) return notYet(request, context);
  return withRequest(kinds[request.kind](request, known, selection), selection, known);
}

/** Says with a chart what was asked of it: the day, the filter, the remarks. */
function withRequest(chart: Chart, selection: Selection, context: ChartContext): ChartFigure {
  const { asOf, filter, annotations } = selection;
  const { charts } = context.language.words;
  const marked = annotations.map(({ when, text, entry }) => ({
    text: charts.mark(when, text),
    href: entry === null ? null : context.linkTo('entry', entry),
  }));
  const { kind, id, title, draw, empty } = chart;
  const { dir } = context.language;
  const turned = turnsOver(kind, dir);
  const drawn = (width: number) => {
    const svg = draw?.(width) ?? '';
    if (dir === 'ltr') return svg;
    return numbersLeftward(turned ? mirrored(svg) : svg);
  };
  return askedOnce({
    kind,
    id,
    title,
    empty,
    marked,
    svgs:
      draw === null
        ? null
        : askedOnce({
            get narrow() {
              return drawn(chartWidths.narrow);
            },
            get wide() {
              return drawn(chartWidths.wide);
            },
          }),
    get description() {
      return [
        chart.description,
        ...(filter.length === 0 ? [] : [filterSentence(filter, context)]),
        ...(asOf === null ? [] : [charts.asOf(formatDay(asOf, context.language))]),
      ].join(' ');
    },
    get alternative() {
      return [
        chart.alternative,
        ...(marked.length === 0 ? [] : [charts.marked(marked.map(({ text }) => text))]),
      ].join(' ');
    },
    get table() {
      return chart.table;
    },
    get notes() {
      return chart.notes;
    },
    get sources() {
      return chart.sources;
    },
  });
}

/** What the chart is of was not in the record on the day that it asks for. */
function notYet(
  { kind, id, title, attributes }: ChartRequest,
  { language }: ChartContext,
): ChartFigure {
  const { charts } = language.words;
  const day = formatDay(attributes['as-of'] ?? '', language);
  const empty = charts.notYet(day);
  return {
    kind,
    id,
    title: title ?? empty,
    description: charts.asOf(day),
    svgs: null,
    empty,
    alternative: empty,
    table: { caption: title ?? empty, head: [], rows: [] },
    notes: [],
    sources: [],
    marked: [],
  };
}
