import type { Claim } from '../../record/record.ts';
import type { Chart, ChartContext, ChartRequest, ChartTable } from '../chart-types.ts';
import { citedSources } from '../sources.ts';
import { drawPlacedChain } from './draw.ts';
import { foldedChain } from './fold.ts';
import { placeChain } from './place.ts';
import { allSteps, chainSeries } from './series.ts';
import type { ChainSeries, ChainStep } from './series.ts';

/** Who told whom, and what changed on the way: the chain of one claim. */
export function drawChain(request: ChartRequest, context: ChartContext): Chart {
  const claim = context.record.claims.get(request.of ?? '');
  if (claim === undefined) throw new RangeError(`There is no claim ${String(request.of)} to draw.`);
  const words = context.language.words.charts.chain;
  const series = chainSeries(claim, context);
  const title = request.title ?? words.title(series.speaker);
  const drawn = foldedChain(series, context);
  const nothing = claim.standing === 'redacted' || series.next.length === 0;
  return {
    kind: 'chain',
    id: request.id,
    title,
    description: () => (nothing ? '' : words.description),
    draw: nothing
      ? null
      : (width) => drawPlacedChain(placeChain(drawn, width, context), request.id, title),
    empty: nothing ? words.empty : null,
    alternative: () => alternativeOf(series, context),
    table: () => tableOf(series, claim, context, title),
    notes: () => notesOf(series, drawn !== series, context),
    sources: () => citedSources([claim], context),
  };
}

function alternativeOf(series: ChainSeries, context: ChartContext): string {
  const words = context.language.words.charts.chain;
  const steps = allSteps(series.next);
  const carriers = steps.filter((step) => step.kind === 'carrier');
  const inferred = steps.filter((step) => step.inferred);
  const named = (step: ChainStep) => `${nameOf(step, context)} (${step.day ?? ''})`;
  const by = (state: ChainStep['state']) => carriers.filter((step) => step.state === state);
  const [changed, repeating, unchanged] = [by('changed'), by('repeats'), by('unchanged')];
  return [
    words.says(series.speaker, series.day, series.says),
    ...restOf(series, context),
    carriers.length === 0 ? words.empty : words.carriers(carriers.length),
    ...(changed.length === 0
      ? []
      : [
          words.changed(
            changed.length,
            changed.map((step) => words.changedBy(named(step), step.changes)),
          ),
        ]),
    ...(repeating.length === 0 ? [] : [words.repeated(repeating.length, repeating.map(named))]),
    ...(unchanged.length === 0 ? [] : [words.unchanged(unchanged.length, unchanged.map(named))]),
    ...carriers.flatMap((step) =>
      step.headline === null ? [] : [`${words.changedBy(named(step), [step.headline])}.`],
    ),
    ...(inferred.length === 0 ? [] : [words.inferredLinks(inferred.length, inferred.map(named))]),
  ].join(' ');
}

/** A step by its publisher, and by its title where that tells it apart. */
function nameOf({ name, title }: ChainStep, { language }: ChartContext): string {
  return title === null ? name : language.words.site.titled(name, title);
}

/** Who ascribed it to one who denies it, the words quoted, and what else is to be said of the claim. */
function restOf({ ascribed, quote, note }: ChainSeries, { language }: ChartContext): string[] {
  const { asQuoted } = language.words.charts.chain;
  return [
    ...(ascribed === null ? [] : [ascribed]),
    ...(quote === null ? [] : [`${asQuoted(quote)}.`]),
    ...(note === null ? [] : [note]),
  ];
}

function tableOf(
  series: ChainSeries,
  claim: Claim,
  context: ChartContext,
  caption: string,
): ChartTable {
  const words = context.language.words.charts.chain;
  const rows = (steps: readonly ChainStep[], from: string): ChartTable['rows'] =>
    steps.flatMap((step) => {
      const name = nameOf(step, context);
      const after = rows(step.next, name);
      if (step.kind === 'via') return after;
      const text = (changes: string[]) =>
        changes.length === 0 ? words.nothing : changes.join(context.language.words.marks.semicolon);
      const changes = [...(step.headline === null ? [] : [step.headline]), ...step.changes];
      const kind = step.kind === 'resting' ? 'claim' : 'document';
      return [
        [
          { text: name, href: context.linkTo(kind, step.id) },
          { text: step.day ?? '' },
          { text: step.inferred ? words.inferredFrom(from) : from },
          { text: step.says ?? '' },
          { text: text(changes), ...(changes.length > 0 ? { changed: true } : {}) },
          { text: text(step.net), ...(step.net.length > 0 ? { changed: true } : {}) },
        ],
        ...after,
      ];
    });
  return {
    caption,
    head: [words.document, words.published, words.from, words.wording, words.drift, words.net],
    rows: [
      [
        { text: series.speaker, href: context.linkTo('claim', claim.id) },
        { text: series.day },
        { text: '' },
        { text: [series.says, ...restOf(series, context)].join(' ') },
        { text: '' },
        { text: '' },
      ],
      ...rows(series.next, series.disowned ? words.ascribedFrom(series.speaker) : series.speaker),
    ],
  };
}

function notesOf(series: ChainSeries, folded: boolean, context: ChartContext): string[] {
  const words = context.language.words.charts.chain;
  const steps = allSteps(series.next);
  const undated = steps.filter((step) => step.kind === 'carrier' && step.date === null);
  const resting = steps.filter((step) => step.kind === 'resting');
  return [
    ...steps
      .filter((step) => step.kind === 'via')
      .map(({ name, next }) =>
        next.every(({ inferred }) => inferred) ? words.inferredStation(name) : words.station(name),
      ),
    ...(resting.length > 0 ? [words.restingNote(resting.length)] : []),
    ...(steps.some((step) => step.inferred) ? [words.inferredNote] : []),
    ...(folded ? [words.folded] : []),
    ...(undated.length > 0 ? [words.undated(undated.length)] : []),
    ...(steps.some((step) => step.loop) ? [words.circle] : []),
  ];
}
