import type { ChartContext } from '../chart-types.ts';
import { turnedTexts } from '../mirror-key.ts';
import { gridOf } from '../grid.ts';
import { boxOf, clearLevels, clearOf, stackLines, type } from '../placed.ts';
import { endAnnotations, placeAnnotations } from '../place-annotations.ts';
import { dayNumber, timeScale } from '../timeline/time-scale.ts';
import { axisWidth, valueAxis } from '../value-axis.ts';
import { nameHeight, nameLines } from './names.ts';
import { arrow } from './place-line.ts';
import { emptyDrawing } from './placed.ts';
import type { PlacedEvolution } from './placed.ts';
import { dayRow, numbersOf, placeAxes, placeDays, placeLines } from './plot.ts';
import type { Plot } from './plot.ts';
import { highestOf } from './room.ts';
import type { EvolutionSeries } from './series.ts';

const pad = 10;
/** The narrowest that a plot may be, and how tall each is, in px. */
const least = 190;
const tall = 74;
/** So many plots stand under each other where something marked leads down through all of them. */
const mostUnder = 4;

/**
 * Each line in a plot of its own, all to one scale, under its name; the first plot stands where the
 * language begins to read. Without a line, the days alone.
 */
export function placeApart(
  series: EvolutionSeries,
  before: PlacedEvolution,
  top: number,
  context: ChartContext,
): { placed: PlacedEvolution; bottom: number; scale: Plot['scale'] } {
  const { width } = before;
  const { lines } = series;
  const over = context.language.dir === 'rtl';
  const heading = over && lines.length > 0 ? turnedTexts(before.texts, width) : before.texts;
  const placed = { ...emptyDrawing(width), texts: [...heading] };
  const highest = highestOf(lines.flatMap((line) => line.figures));
  const numbers =
    lines.length === 0 ? 0 : axisWidth(valueAxis(highest, { top: 0, bottom: 1 }, 2), context);
  const whole = timeScale(series.spans, numbers + pad, width - pad);
  const marked = placeAnnotations(series.annotations, {
    span: (first, last) => [whole.x(dayNumber(first)), whole.x(dayNumber(last) + 1)],
    left: numbers,
    right: width,
    top,
  });
  let y = marked.bottom;
  if (lines.length === 0) {
    const plot = { x1: width, y1: y, scale: whole };
    placeDays(plot, placed, { days: true, top: y }, context);
    placed.rules.push({ x0: 0, x1: width, y: y + 0.5 });
    return { placed, bottom: y + dayRow, scale: whole };
  }
  const marksDays = series.annotations.length > 0 && lines.length <= mostUnder;
  const grid = gridOf(lines.length, width, marksDays ? width : least);
  /** The days of each column. */
  const scales: Plot['scale'][] = [];
  for (let first = 0; first < lines.length; first += grid.columns) {
    const row = lines.slice(first, first + grid.columns);
    const head = Math.max(...row.map((line) => nameHeight(line, grid.cell)));
    const y0 = y + head + 2;
    const axis = valueAxis(highest, { top: y0 + arrow + 6, bottom: y0 + tall }, 2);
    for (const [index, line] of row.entries()) {
      const { x: along } = grid.at(first + index);
      const x = over ? width - along - grid.cell : along;
      const [x0, x1] = [x + numbers, x + grid.cell];
      const name = nameLines(line, grid.cell);
      const above = head - name.length * type.small.line;
      const at = over ? ({ x: x + grid.cell, anchor: 'end' } as const) : { x };
      placed.texts.push(...stackLines(name, { ...at, top: y + above }).texts);
      const plot: Plot = {
        x0,
        x1,
        y0,
        y1: y0 + tall,
        scale: (scales[index] ??= timeScale(series.spans, x0 + pad, x1 - pad)),
        axis,
      };
      const own: PlacedEvolution = { ...placed, texts: [], ticks: [], levels: [] };
      const taken = placeAxes(
        plot,
        own,
        { days: first + index + grid.columns >= lines.length },
        context,
      );
      const marks = placeLines([line], plot, 4);
      const within = { x0: x0 + 1, x1, y0, y1: plot.y1 - 2 };
      own.texts.push(...numbersOf([line], marks, { taken, within, last: true }, context));
      placed.lines.push(...marks);
      placed.texts.push(...own.texts);
      const words = own.texts.map(boxOf);
      placed.ticks.push(...own.ticks.flatMap((tick) => clearOf(words, tick)));
      placed.levels.push(...clearLevels(words, own.levels));
    }
    y += head + 2 + tall + (first + 2 * grid.columns > lines.length ? dayRow : 6) + 8;
  }
  if (grid.columns === 1) {
    placed.annotations = endAnnotations(marked.open, y - dayRow - 8, placed.texts.map(boxOf));
  } else placed.annotations = { ...marked.open, lines: [], spans: [] };
  return { placed, bottom: y - 8, scale: whole };
}
