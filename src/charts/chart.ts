import { formatDay } from '../i18n/days.ts';
import { AskedFigure } from './asked-figure.ts';
import { drawBreakdown } from './breakdown/breakdown.ts';
import { drawCalendar } from './calendar/calendar.ts';
import { drawChain } from './chain/chain.ts';
import type { Chart, ChartContext, ChartFigure, ChartKind, ChartRequest } from './chart-types.ts';
import { drawClaims } from './claims/claims.ts';
import { drawEvolution } from './evolution/evolution.ts';
import { filterSentence } from './filter-words.ts';
import { drawMap } from './map/map.ts';
import { contextOf, selectionOf } from './selection.ts';
import type { Selection } from './selection.ts';
import { subjectOf } from '../record/subject.ts';
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
  const { charts } = context.language.words;
  if (selection === null) {
    const day = formatDay(request.attributes['as-of'] ?? '', context.language);
    return nothing(request, charts.asOf(day), charts.notYet(day));
  }
  const { filter, entries } = selection;
  if (filter.length > 0 && entries.length === 0) {
    return nothing(request, filterSentence(filter, known), charts.noneMeets);
  }
  return new AskedFigure(kinds[request.kind](request, known, selection), selection, known);
}

/** A chart of nothing, which says why. */
function nothing(
  { kind, id, title }: ChartRequest,
  description: string,
  empty: string,
): ChartFigure {
  return {
    kind,
    id,
    title: title ?? empty,
    description,
    svgs: null,
    empty,
    alternative: empty,
    table: { caption: title ?? empty, head: [], rows: [] },
    notes: [],
    sources: [],
    marked: [],
  };
}
