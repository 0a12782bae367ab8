import type { Chart, ChartContext, ChartRequest } from '../chart-types.ts';
import { capitalised, periodText, subjectText } from '../phrases.ts';
import type { Selection } from '../selection.ts';
import { citedSources } from '../sources.ts';
import { drawPlacedBreakdown } from './draw.ts';
import { notesOfBreakdown } from './notes.ts';
import { placeBreakdown } from './place.ts';
import { breakdownSeries } from './series.ts';
import type { BreakdownSeries } from './series.ts';
import { breakdownTable } from './table.ts';

/** The incidents of a report, or of the whole record, counted or added up by category. */
export function drawBreakdown(
  request: ChartRequest,
  context: ChartContext,
  selection: Selection,
): Chart {
  const words = context.language.words.charts.breakdown;
  const series = breakdownSeries(selection.entries, selection, context);
  const { incidents, question } = series;
  const by = words.by[selection.by];
  const subject = question === null ? null : subjectText(question.measure, question, context);
  const title = request.title ?? words.title(capitalised(subject ?? words.incidents, context), by);
  const period = () =>
    periodText(
      incidents.flatMap(({ occurred }) => [occurred.earliest, occurred.latest]),
      context,
    );
  const nothing = series.bars.length === 0;
  return {
    kind: 'breakdown',
    id: request.id,
    title,
    description: () =>
      nothing
        ? ''
        : subject === null
          ? words.counts(by, period())
          : words.adds(capitalised(subject, context), by, period()),
    draw: nothing
      ? null
      : (width) => drawPlacedBreakdown(placeBreakdown(series, width, context), request.id, title),
    empty: nothing ? words.empty : null,
    alternative: () => (nothing ? words.empty : alternativeOf(series, period(), context)),
    table: () => breakdownTable(series, { by: selection.by, caption: title, subject }, context),
    notes: () => notesOfBreakdown(series, context),
    sources: () =>
      citedSources(
        incidents.flatMap(({ claims }) => claims),
        context,
      ),
  };
}

function alternativeOf(
  { bars, incidents }: BreakdownSeries,
  period: string,
  { language }: ChartContext,
): string {
  const words = language.words.charts.breakdown;
  return [
    words.summary(incidents.length, period),
    words.bars(bars.map(({ name, text, remark }) => words.bar(name, text, remark))),
  ].join(' ');
}
