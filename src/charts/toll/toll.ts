import { rangeOf, totalOf } from '../../record/figure-range.ts';
import type { Entry, TollRow } from '../../record/record.ts';
import type { RefusedTerm } from '../../record/sums.ts';
import { chartWidths } from '../chart-types.ts';
import type { Chart, ChartContext, ChartRequest, ChartTable } from '../chart-types.ts';
import { capitalised, dateText, periodText, rangeText, subjectText } from '../phrases.ts';
import { leftOutText, refusedFigures, withFigures } from '../refused-figures.ts';
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
  const row = (entry: Entry, panel: string | null, inBar: boolean) => [
    { text: entry.title, href: context.linkTo('entry', entry.id) },
    { text: dateText(entry.occurred, context) },
    ...(named ? [{ text: panel ?? '' }] : []),
    { text: figureInTable(entry, series, context), numeric: true },
    { text: inBar && series.terms.has(entry.id) ? breakdown.yes : breakdown.no },
  ];
  const held = new Set(
    series.refused.filter((one) => isAsked(one, series)).map(({ entry }) => entry),
  );
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

/** What an entry gives of what is asked, in a bar or not; a dash where it gives nothing of it. */
function figureInTable(entry: Entry, series: TollSeries, context: ChartContext): string {
  const { marks } = context.language.words;
  const term = series.terms.get(entry.id);
  if (term !== undefined) return rangeText(term.range, context) ?? '';
  const own = series.refused.filter((one) => one.entry === entry.id);
  const overlapping = own.filter(({ reason }) => reason === 'overlap').map(({ range }) => range);
  if (overlapping.length > 0) return rangeText(rangeOf(overlapping), context) ?? '';
  const asked = own.filter((one) => isAsked(one, series)).map(({ row }) => row);
  const text = (row: TollRow) =>
    rangeText(row, context) ?? row.figures.map((figure) => figure.text).join(marks.comma);
  return asked.length === 0 ? marks.nothing : asked.map(text).join(marks.semicolon);
}

/** Whether a figure that was not added is of what is asked. */
function isAsked({ row, reason }: RefusedTerm, { question }: TollSeries): boolean {
  return reason === 'overlap' || (row.unit === question.unit && row.group === question.group);
}

function notesOf(series: TollSeries, wide: PlacedToll, context: ChartContext): string[] {
  const { charts } = context.language.words;
  const words = charts.toll;
  const added = new Set(series.terms.keys());
  const { spread } = series;
  const told = spread.filter(({ id }) => added.has(id));
  const refused = new Set(series.refused.map(({ entry }) => entry));
  const silent = spread.filter(({ id }) => !added.has(id) && !refused.has(id));
  return [
    ...(incidentsOf(series).some(({ id }) => added.has(id)) ? [words.howAdded] : []),
    ...(series.fromParties > 0 ? [words.fromParties(series.fromParties)] : []),
    ...(told.length > 0 ? [spreadNote(told, series, context)] : []),
    ...(silent.length > 0 ? [words.spreadWithout[series.unit](silent.length)] : []),
    ...refusedFigures(
      { refused: series.refused, question: series.question, added, drawn: 'column' },
      context,
    ),
    ...(wide.gaps.length > 0 ? [words.broken] : []),
    ...(series.folded ? [charts.timeline.folded] : []),
  ];
}

/** How many people are in no bar because their incidents may belong to several. */
function spreadNote(
  entries: readonly Entry[],
  { terms, question, unit }: TollSeries,
  context: ChartContext,
): string {
  const { charts, sums } = context.language.words;
  const own = entries.flatMap((entry) => {
    const range = terms.get(entry.id)?.range;
    return range === undefined ? [] : [{ entry, range }];
  });
  const total = totalOf(own.map(({ range }) => range));
  const group = { group: question.group, unit: question.unit, range: total, incidents: own.length };
  const named = own.map(({ entry, range }) =>
    sums.term(rangeText(range, context) ?? '', entry.title, dateText(entry.occurred, context)),
  );
  const sum = leftOutText([group], question.measure, 'column', context);
  const figures = { named, highest: total.high };
  return `${sum ?? ''} ${withFigures(charts.toll.spread[unit](own.length), figures, false, context)}`;
}
