import type { Entry } from '../../record/record.ts';
import { chartWidths } from '../chart-types.ts';
import type { Chart, ChartContext, ChartRequest, ChartTable } from '../chart-types.ts';
import { capitalised, dateText, periodText, rangeText, subjectText } from '../phrases.ts';
import { refusedFigures } from '../refused-figures.ts';
import type { Selection } from '../selection.ts';
import { remembered } from '../remembered.ts';
import { citedSources } from '../sources.ts';
import { binWords } from './bins.ts';
import { drawPlacedToll } from './draw.ts';
import { placeToll } from './place.ts';
import type { PlacedToll } from './placed.ts';
import { tollSeries } from './series.ts';
import type { TollBin, TollSeries } from './series.ts';

/** What incidents did over time, as far as it can be added. */
export function drawToll(
  request: ChartRequest,
  context: ChartContext,
  selection: Selection,
): Chart {
  const words = context.language.words.charts.toll;
  const measure = selection.measure ?? 'killed';
  const series = tollSeries(selection, measure, context);
  const subject = capitalised(subjectText(measure, series.question, context), context);
  const title = request.title ?? words.title[series.unit](subject);
  const incidents = incidentsOf(series);
  const nothing = incidents.length === 0;
  const place = remembered((width: number) => placeToll(series, width, context));
  const period = () =>
    periodText(
      incidents.flatMap(({ occurred }) => [occurred.earliest, occurred.latest]),
      context,
    );
  return {
    kind: 'toll',
    id: request.id,
    title,
    description: () => (nothing ? '' : words.description[series.unit](subject, period())),
    draw: nothing ? null : (width) => drawPlacedToll(place(width), request.id, title),
    empty: nothing ? words.empty : null,
    alternative: () => (nothing ? words.empty : alternativeOf(series, period(), context)),
    table: () => tableOf(series, { caption: title, subject }, context),
    notes: () => notesOf(series, place(chartWidths.wide), context),
    sources: () =>
      citedSources(
        [...incidents, ...series.spread].flatMap(({ claims }) => claims),
        context,
      ),
  };
}

function incidentsOf({ panels }: TollSeries): Entry[] {
  return panels.flatMap(({ bins }) => bins.flatMap((bin) => bin.incidents));
}

/** More bars than this are told of by their first, their last and their highest. */
const mostTold = 20;

function alternativeOf(series: TollSeries, period: string, context: ChartContext): string {
  const words = context.language.words.charts.toll;
  const incidents = incidentsOf(series);
  const without = incidents.filter(({ id }) => !series.terms.has(id)).length;
  const told = series.panels.map(({ name, bins }) => {
    const bars = bins.filter((bin) => bin.incidents.length > bin.without.length);
    const most = [...bars].sort((a, b) => b.high - a.high).slice(0, mostTold);
    const shown = bars.filter((bin) => most.includes(bin));
    const list = shown.map((bin) =>
      words.bar(binWords(bin.id, series.unit, context.language), figureOf(bin, context)),
    );
    return words.panel(name, list, bars.length - shown.length);
  });
  return [
    words.summary(incidents.length, period),
    ...told,
    ...(without > 0 ? [words.withoutFigure(without)] : []),
  ].join(' ');
}

function figureOf(bin: TollBin, context: ChartContext): string {
  return rangeText(bin, context) ?? '';
}

/** A row for each incident: what was added of it, or that nothing was. */
function tableOf(
  series: TollSeries,
  { caption, subject }: { caption: string; subject: string },
  context: ChartContext,
): ChartTable {
  const { breakdown, timeline, toll: words } = context.language.words.charts;
  const named = series.panels.some(({ name }) => name !== null);
  const row = (entry: Entry, panel: string | null, inBar: boolean) => {
    const term = series.terms.get(entry.id);
    const refused = series.refused.find((one) => one.entry === entry.id)?.row;
    const shown = term ?? refused;
    const text =
      shown === undefined
        ? timeline.none
        : (rangeText(shown, context) ??
          shown.figures.map((figure) => figure.text).join(context.language.words.marks.comma));
    return [
      { text: entry.title, href: context.linkTo('entry', entry.id) },
      { text: dateText(entry.occurred, context) },
      ...(named ? [{ text: panel ?? '' }] : []),
      { text, numeric: true },
      { text: inBar && term !== undefined ? breakdown.yes : breakdown.no },
    ];
  };
  const held = new Set(series.refused.map(({ entry }) => entry));
  return {
    caption,
    head: [timeline.what, timeline.when, ...(named ? [timeline.group] : []), subject, words.inBar],
    rows: [
      ...series.panels.flatMap(({ name, bins }) =>
        bins.flatMap((bin) => bin.incidents.map((entry) => row(entry, name, true))),
      ),
      ...series.spread.map((entry) => row(entry, null, false)),
      ...series.others.filter(({ id }) => held.has(id)).map((entry) => row(entry, null, false)),
    ],
  };
}

function notesOf(series: TollSeries, wide: PlacedToll, context: ChartContext): string[] {
  const { charts, marks, sums } = context.language.words;
  const words = charts.toll;
  const added = new Set(series.terms.keys());
  const { spread } = series;
  const figures = spread.flatMap((entry) => {
    const row = series.terms.get(entry.id);
    const figure = row === undefined ? null : rangeText(row, context);
    return figure === null
      ? []
      : [sums.term(figure, entry.title, dateText(entry.occurred, context))];
  });
  return [
    ...(incidentsOf(series).some(({ id }) => added.has(id)) ? [words.howAdded] : []),
    ...(series.fromParties > 0 ? [words.fromParties(series.fromParties)] : []),
    ...(figures.length > 0
      ? [`${words.spread[series.unit]} ${figures.join(marks.semicolon)}.`]
      : []),
    ...(spread.length > figures.length
      ? [words.spreadWithout[series.unit](spread.length - figures.length)]
      : []),
    ...refusedFigures(series.refused, series.question, added, context),
    ...(wide.gaps.length > 0 ? [words.broken] : []),
    ...(series.folded ? [charts.timeline.folded] : []),
  ];
}
