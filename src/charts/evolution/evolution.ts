import { chartWidths } from '../chart-types.ts';
import type { Chart, ChartContext, ChartRequest, ChartTable } from '../chart-types.ts';
import { capitalised, clearsText, endedText, periodText, subjectText } from '../phrases.ts';
import type { Selection } from '../selection.ts';
import { remembered } from '../remembered.ts';
import { citedSources } from '../sources.ts';
import { drawPlacedEvolution } from './draw.ts';
import { placeEvolution } from './place.ts';
import type { PlacedEvolution } from './placed.ts';
import { evolutionSeries } from './series.ts';
import type { EvolutionSeries, SaidFigure } from './series.ts';

/** How figures moved as they were said. */
export function drawEvolution(
  request: ChartRequest,
  context: ChartContext,
  selection: Selection,
): Chart {
  const words = context.language.words.charts.evolution;
  const measure = selection.measure ?? 'killed';
  const series = evolutionSeries(selection, measure, context);
  const subject = capitalised(subjectText(measure, series.counted, context), context);
  const title = request.title ?? words.title(subject);
  const figures = figuresOf(series);
  const nothing = figures.length === 0;
  const place = remembered((width: number) => placeEvolution(series, width, context));
  const period = () =>
    periodText(
      figures.flatMap(({ first, last }) => [first, last]),
      context,
    );
  return {
    kind: 'evolution',
    id: request.id,
    title,
    description: () => (nothing ? '' : words.description(subject, period())),
    draw: nothing ? null : (width) => drawPlacedEvolution(place(width), request.id, title),
    empty: nothing ? words.empty : null,
    alternative: () => (nothing ? words.empty : alternativeOf(series, context)),
    table: () => tableOf(series, title, context),
    notes: () => notesOf(series, place(chartWidths.wide), context),
    sources: () =>
      citedSources(
        figures.map(({ claim }) => claim),
        context,
      ),
  };
}

function figuresOf({ lines, words }: EvolutionSeries): SaidFigure[] {
  return [...lines.flatMap(({ figures }) => figures), ...words];
}

function alternativeOf(series: EvolutionSeries, context: ChartContext): string {
  const words = context.language.words.charts.evolution;
  const said = (figure: SaidFigure) =>
    words.figure(figureText(figure, context), figure.when, endedText(figure.claim, context));
  return [
    ...series.lines.map(({ name, about, figures }) => words.line(name, about, figures.map(said))),
    ...series.words.map((figure) => words.line(figure.speaker, null, [said(figure)])),
  ].join(' ');
}

/** A figure as it was said, with the word of doubt of whoever gave it. */
function figureText({ text, hedge }: SaidFigure, { language }: ChartContext): string {
  return hedge === null ? text : language.words.quantities.hedged(text, hedge);
}

function tableOf(series: EvolutionSeries, caption: string, context: ChartContext): ChartTable {
  const words = context.language.words.charts.claims;
  const abouts = series.lines.some(({ about }) => about !== null);
  const row = (figure: SaidFigure, about: string | null): ChartTable['rows'][number] => {
    const standing = endedText(figure.claim, context);
    return [
      { text: figure.speaker, href: context.linkTo('claim', figure.claim.id) },
      { text: figure.when },
      { text: figureText(figure, context), numeric: true },
      ...(abouts ? [{ text: about ?? '' }] : []),
      {
        text: [
          ...(figure.standing === 'denied' ? [] : [words.weights[figure.claim.weight]]),
          ...clearsText(figure.claim, context),
          ...(standing === null ? [] : [standing]),
        ].join(context.language.words.marks.semicolon),
      },
    ];
  };
  return {
    caption,
    head: [words.who, words.said, words.figure, ...(abouts ? [words.window] : []), words.weight],
    rows: [
      ...series.lines.flatMap(({ about, figures }) => figures.map((figure) => row(figure, about))),
      ...series.words.map((figure) => row(figure, null)),
    ],
  };
}

/** How many figures that count something else are named. */
const mostNamed = 6;

function notesOf(series: EvolutionSeries, wide: PlacedEvolution, context: ChartContext): string[] {
  const { charts } = context.language.words;
  const words = charts.evolution;
  const { lines, others, undated, unmoved, crowded, redacted } = series;
  const unsure = figuresOf(series).some(({ first, last }) => first !== last);
  return [
    ...(lines.some(({ figures }) => figures.length > 1) ? [words.joined] : []),
    ...(unsure ? [words.unsure] : []),
    ...(wide.gaps.length > 0 ? [words.broken] : []),
    ...(others.length > mostNamed ? [words.others(others.length)] : []),
    ...(others.length > 0 && others.length <= mostNamed
      ? [charts.claims.others(others.length, others)]
      : []),
    ...(undated > 0 ? [words.undated(undated)] : []),
    ...(unmoved > 0 ? [words.unmoved(unmoved)] : []),
    ...(crowded > 0 ? [words.crowded(crowded)] : []),
    ...(redacted > 0 ? [charts.claims.redacted(redacted)] : []),
  ];
}
