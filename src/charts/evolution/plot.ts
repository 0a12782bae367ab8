import { maxIndex } from 'd3';
import type { ChartContext } from '../chart-types.ts';
import { boxOf } from '../placed.ts';
import type { Box, PlacedText } from '../placed.ts';
import { ticksOf } from '../timeline/ticks.ts';
import type { TimeScale } from '../timeline/time-scale.ts';
import { valueLabels } from '../value-axis.ts';
import type { ValueAxis } from '../value-axis.ts';
import { numberBeside } from './figure-words.ts';
import type { EvolutionLine } from './lines.ts';
import { boxesOf, endsOf, placeLine } from './place-line.ts';
import type { PlacedEvolution, PlacedLine } from './placed.ts';
import type { SaidFigure } from './series.ts';

/** Where figures are drawn: days along, numbers upward. */
export interface Plot extends Box {
  scale: TimeScale;
  axis: ValueAxis;
}

/** Of more figures in a line, not each has its number. */
const mostNumbers = 8;

/** The room under a plot that the names of days take, in px. */
export const dayRow = 20;

/** Draws the axes of a plot; says what words must keep clear of. */
export function placeAxes(
  plot: Plot,
  placed: PlacedEvolution,
  { days }: { days: boolean },
  context: ChartContext,
): Box[] {
  const { x0, x1, y0, y1, scale, axis } = plot;
  const numbers = valueLabels(axis, x0, context);
  placed.texts.push(...numbers);
  placed.levels.push(
    ...axis.values.map((value) => ({ x0, x1, y: axis.y(value), zero: value === 0 })),
  );
  placeDays(plot, placed, { days, top: y0 }, context);
  placed.gaps.push(...scale.gaps.map((gap) => ({ x: (gap.x0 + gap.x1) / 2, y0: y1, y1: y0 })));
  return numbers.map(boxOf);
}

/** Draws the days, with their names under them where these are asked for. */
export function placeDays(
  { x1, y1, scale }: Pick<Plot, 'x1' | 'y1' | 'scale'>,
  placed: PlacedEvolution,
  { days, top }: { days: boolean; top: number },
  context: ChartContext,
): void {
  for (const { x, label, labelX } of ticksOf(scale, x1, context)) {
    placed.ticks.push({ x, y0: top, y1: y1 + (days ? 4 : 0) });
    if (label === null || !days) continue;
    const runs = [{ text: label, tone: 'quiet' as const }];
    placed.texts.push({ x: labelX, y: y1 + 17, anchor: 'middle', size: 'small', runs });
  }
}

/** Lines with their steps and marks. */
export function placeLines(lines: readonly EvolutionLine[], plot: Plot, r: number): PlacedLine[] {
  return lines.map((line) => placeLine(line, plot.scale, plot.axis, r));
}

/**
 * Numbers beside the marks that have room for them, the last of each line first where it has no
 * name beside it.
 *
 * @param taken what they must not touch
 */
export function numbersOf(
  lines: readonly EvolutionLine[],
  marks: readonly PlacedLine[],
  { taken, within, last }: { taken: readonly Box[]; within: Box; last: boolean },
  context: ChartContext,
): PlacedText[] {
  const texts: PlacedText[] = [];
  const all = lines.flatMap(({ figures }, line) =>
    tellingOf(figures).map((index) => ({ line, index, end: index === figures.length - 1 })),
  );
  const order = [
    ...all.filter(({ end }) => end && last),
    ...all.filter(({ end, index }) => !end && index === 0),
    ...all.filter(({ end, index }) => !end && index > 0),
  ];
  const inTheWay = [...taken, ...marks.flatMap(boxesOf)];
  for (const { line, index } of order) {
    const [figure, mark] = [lines[line]?.figures[index], marks[line]?.figures[index]];
    if (figure === undefined || mark === undefined) continue;
    const text = numberBeside(figure, mark, { taken: inTheWay, within }, context);
    if (text === null) continue;
    texts.push(text);
    inTheWay.push(boxOf(text));
  }
  return texts;
}

/** Where those stand that are to have their numbers: of many, the first, the highest and the last. */
function tellingOf(figures: readonly SaidFigure[]): number[] {
  if (figures.length <= mostNumbers) return [...figures.keys()];
  const highest = maxIndex(figures, (figure) => endsOf(figure)[1]);
  return [...new Set([0, highest, figures.length - 1])];
}
