import type { Day } from '../../reading/date.ts';
import type { Figure } from '../../reading/quantity.ts';
import { tenth } from '../placed.ts';
import type { Box } from '../placed.ts';
import { dayNumber } from '../timeline/time-scale.ts';
import type { TimeScale } from '../timeline/time-scale.ts';
import type { ValueAxis } from '../value-axis.ts';
import type { EvolutionLine } from './lines.ts';
import type { PlacedFigure, PlacedLine } from './placed.ts';
import type { SaidFigure } from './series.ts';

/** The length of an open arrow, in px. */
export const arrow = 15;
/** How long a tail is whose beginning is not known. */
const openTail = 14;

/** The middle of a day, in px. */
export function dayX(day: string, scale: TimeScale): number {
  return tenth(scale.x(dayNumber(day) + 0.5));
}

/** Sets a source’s figures at their days, with steps between them. */
export function placeLine(
  { look, figures }: EvolutionLine,
  scale: TimeScale,
  axis: ValueAxis,
  r: number,
): PlacedLine {
  const yOf = (value: number) => tenth(axis.y(value));
  const placed: PlacedLine = { look, treads: [], risers: [], bands: [], figures: [] };
  figures.forEach((figure, index) => {
    const next = figures[index + 1];
    const x0 = dayX(figure.at, scale);
    placed.figures.push(placeFigure(figure, x0, scale, axis, r));
    const end = earlierOf(next?.at ?? null, figure.until);
    if (end === null || end < figure.at) return;
    const x1 = dayX(end, scale);
    const gone = figure.standing === 'withdrawn' || figure.standing === 'denied';
    const [low, high] = endsOf(figure);
    if (low === high) placed.treads.push({ x0, x1, y: yOf(low), gone });
    else
      placed.bands.push({
        x0,
        x1,
        y0: yOf(high),
        y1: yOf(low),
        past: figure.standing !== 'current',
      });
    if (next === undefined || gone) return;
    const [from, to] = endsOf(next);
    if (from > high) placed.risers.push({ x: x1, y0: yOf(high), y1: yOf(from) });
    if (to < low) placed.risers.push({ x: x1, y0: yOf(low), y1: yOf(to) });
  });
  return placed;
}

function earlierOf(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b < a) ? b : a;
}

/** The lowest and the highest number of a figure; of an open one, the number that was said. */
export function endsOf({ low, high }: Figure): [number, number] {
  return [low ?? high ?? 0, high ?? low ?? 0];
}

/** How a figure is drawn. */
export function shapeOf({ low, high, bound }: Figure): PlacedFigure['shape'] {
  if (low === null && high === null) return 'words';
  if (high === null) return 'up';
  if (low === null) return 'down';
  if (low !== high) return 'range';
  return bound === 'about' ? 'about' : 'exact';
}

function placeFigure(
  figure: SaidFigure,
  x: number,
  scale: TimeScale,
  axis: ValueAxis,
  r: number,
): PlacedFigure {
  const { standing } = figure;
  const yOf = (value: number) => tenth(axis.y(value));
  const [from, to] = endsOf(figure);
  const [y0, y1] = [yOf(to), yOf(from)];
  const shape = shapeOf(figure);
  return {
    shape,
    x,
    y0: shape === 'up' ? y0 - arrow : y0,
    y1: shape === 'down' ? Math.min(y1 + arrow, yOf(0)) : y1,
    r,
    past: standing !== 'current',
    tail: tailOf(figure, scale),
  };
}

/** Where the day is not certain: from the first to the last on which it may have been said. */
export function tailOf({ first, last, at }: SaidFigure, scale: TimeScale): PlacedFigure['tail'] {
  if (first === last) return null;
  const x = dayX(at, scale);
  if (first === null) return { x0: x - openTail, x1: x, open: true };
  if (last === null) return { x0: x, x1: x + openTail, open: true };
  return { x0: dayX(first, scale), x1: x, open: false };
}

/** What a line covers, for words to keep clear of. */
export function boxesOf({ treads, risers, bands, figures }: PlacedLine): Box[] {
  return [
    ...treads.map(({ x0, x1, y }) => ({ x0, x1, y0: y - 2, y1: y + 2 })),
    ...risers.map(({ x, y0, y1 }) => ({
      x0: x - 2,
      x1: x + 2,
      y0: Math.min(y0, y1),
      y1: Math.max(y0, y1),
    })),
    ...bands,
    ...figures.map(boxOfFigure),
    ...figures.flatMap((figure) => {
      const { tail, r } = figure;
      if (tail === null) return [];
      const [y, around] = [heightOf(figure), r + 2];
      return [{ x0: tail.x0 - around, x1: tail.x1 + around, y0: y - around, y1: y + around }];
    }),
  ];
}

/** Where the number of a figure stands; the middle of a range. */
export function heightOf({ shape, y0, y1 }: PlacedFigure): number {
  if (shape === 'up') return y1;
  return shape === 'down' ? y0 : (y0 + y1) / 2;
}

export function boxOfFigure({ x, y0, y1, r }: PlacedFigure): Box {
  return { x0: x - r - 1, x1: x + r + 1, y0: y0 - r, y1: y1 + r };
}
