import type { ChartContext } from '../chart-types.ts';
import { endAnnotations, placeAnnotations } from '../place-annotations.ts';
import { boxOf, clearLevels, clearOf, stackLines } from '../placed.ts';
import { capitalised, subjectText } from '../phrases.ts';
import { placeNotToScale } from '../timeline/not-to-scale.ts';
import { dayNumber, timeScale } from '../timeline/time-scale.ts';
import { axisWidth, valueAxis } from '../value-axis.ts';
import { placeKey } from './key.ts';
import { endNames, nameHeight } from './names.ts';
import { placeApart } from './place-apart.ts';
import { arrow, boxesOf } from './place-line.ts';
import { placeWords } from './place-words.ts';
import { emptyDrawing } from './placed.ts';
import type { PlacedEvolution } from './placed.ts';
import { dayRow, numbersOf, placeAxes, placeLines } from './plot.ts';
import type { Plot } from './plot.ts';
import { namesOnLines } from './names-on-lines.ts';
import type { EvolutionSeries } from './series.ts';
import { runThrough } from './run-through.ts';
import { highestOf, quietLines } from './room.ts';

/** More lines than this stand each for itself. */
const mostTogether = { narrow: 5, wide: 8 };
const names = 182;
const pad = 10;

/**
 * Sets figures at the days on which they were said, numbers upward from zero. In a wide drawing each
 * line has its name at its end, in a narrow one above it; where there are too many, each line stands
 * for itself, all to one scale.
 */
export function placeEvolution(
  series: EvolutionSeries,
  width: number,
  context: ChartContext,
): PlacedEvolution {
  const placed = emptyDrawing(width);
  const subject = capitalised(subjectText(series.measure, series.counted, context), context);
  const heading = stackLines(quietLines(subject, width), { x: 0, top: 0 });
  placed.texts.push(...heading.texts);
  const wide = width > 400;
  const few = series.lines.length <= mostTogether[wide ? 'wide' : 'narrow'];
  const body =
    (few && series.lines.length > 0
      ? placeTogether(series, placed, heading.bottom + 4, context)
      : null) ?? placeApart(series, placed, heading.bottom + 4, context);
  Object.assign(placed, body.placed);
  let y = body.bottom;
  if (series.words.length > 0) y = placeWords(series, placed, y + 10, body.scale, context);
  const small = placeNotToScale(body.scale, { width, top: y + 8 }, context);
  placed.texts.push(...small.texts);
  y = placeKey(series, placed, small.bottom, context);
  return { ...placed, height: Math.ceil(y + 4) };
}

/**
 * All lines in one plot; `null` where it has no room for their names, or one would be taken for
 * another.
 */
function placeTogether(
  series: EvolutionSeries,
  before: PlacedEvolution,
  top: number,
  context: ChartContext,
): { placed: PlacedEvolution; bottom: number; scale: Plot['scale'] } | null {
  const { width } = before;
  const { lines } = series;
  const wide = width > 400;
  const placed = { ...emptyDrawing(width), texts: [...before.texts] };
  const figures = lines.flatMap((line) => line.figures);
  const highest = highestOf(figures);
  const x0 = axisWidth(valueAxis(highest, { top: 0, bottom: 1 }, 5), context);
  const x1 = wide ? width - names : width;
  const scale = timeScale(series.spans, x0 + pad, x1 - pad);
  const marked = placeAnnotations(series.annotations, {
    span: (first, last) => [scale.x(dayNumber(first)), scale.x(dayNumber(last) + 1)],
    left: x0,
    right: x1,
    top,
  });
  const y0 = marked.bottom;
  const tall = lines.reduce((sum, line) => sum + nameHeight(line, names - 26) + 6, 0);
  const height = wide ? Math.max(lines.length < 2 ? 150 : 230, tall) : 190 + 26 * lines.length;
  const axis = valueAxis(highest, { top: y0 + arrow + 8, bottom: y0 + height }, wide ? 5 : 4);
  const plot: Plot = { x0, x1, y0, y1: y0 + height, scale, axis };
  const taken = placeAxes(plot, placed, { days: true }, context);
  placed.lines = placeLines(lines, plot, wide ? 5 : 4.5);
  if (runThrough(placed.lines)) return null;
  const room = { x0: x0 + 1, x1, y0, y1: plot.y1 - 2 };
  if (wide) {
    const ends = endNames(lines, placed.lines, { x: x1, width, y0, y1: plot.y1 });
    if (ends === null) return null;
    placed.leaders = ends.leaders;
    const free = { taken, within: room, last: false };
    placed.texts.push(...numbersOf(lines, placed.lines, free, context), ...ends.texts);
  } else {
    const boxes = placed.lines.flatMap(boxesOf);
    const own = namesOnLines(lines, placed.lines, { taken: boxes, within: room });
    if (own === null) return null;
    const free = { taken: own.map(boxOf), within: room, last: false };
    placed.texts.push(...own, ...numbersOf(lines, placed.lines, free, context));
  }
  placed.annotations = endAnnotations(marked.open, plot.y1, placed.texts.map(boxOf));
  const words = placed.texts.map(boxOf);
  placed.ticks = placed.ticks.flatMap((tick) => clearOf(words, tick));
  placed.levels = clearLevels(words, placed.levels);
  return { placed, bottom: plot.y1 + dayRow, scale };
}
