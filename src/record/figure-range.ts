import type { TollRange } from '../i18n/toll.ts';
import type { Bound, Figure } from '../reading/quantity.ts';

/** A range of figures, at which side it is open, and how its ends were said. */
export interface FigureRange extends TollRange {
  /** One of the figures was said to be about so many. */
  about: boolean;
  lowBound: Bound | null;
  highBound: Bound | null;
}

/** A range that has numbers. */
export interface SummedRange extends FigureRange {
  low: number;
  high: number;
  /** Whether one of the figures at that end was said to be about so many. */
  lowBound: 'about' | null;
  highBound: 'about' | null;
}

/** Ranges put together: the lowest figures, the highest, and which of them are open or about. */
export function totalOf(ranges: readonly FigureRange[]): SummedRange {
  let [low, high] = [0, 0];
  let [up, down, about] = [false, false, false];
  let lowBound: SummedRange['lowBound'] = null;
  let highBound: SummedRange['highBound'] = null;
  for (const range of ranges) {
    low += range.low ?? 0;
    high += range.high ?? 0;
    up ||= range.open === 'up' || range.open === 'both';
    down ||= range.open === 'down' || range.open === 'both';
    about ||= range.about;
    if (range.lowBound === 'about') lowBound = 'about';
    if (range.highBound === 'about') highBound = 'about';
  }
  const open = up && down ? 'both' : up ? 'up' : down ? 'down' : null;
  return { low, high, open, about, lowBound, highBound };
}

/**
 * What a row or several together come to: a single one keeps how its ends were said; several travel
 * along, since whoever doubts one of them doubts that one, and nobody said the sum.
 */
export function rangeOf(rows: readonly FigureRange[]): FigureRange {
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) return only;
  return { ...totalOf(rows), addedFrom: rows };
}

/** A figure as a range: of "at least 27", 27 and up. */
export function rangeOfFigure({ low, high, bound }: Figure): FigureRange {
  const isUp = bound === 'at-least' || bound === 'more-than';
  const isDown = bound === 'at-most' || bound === 'less-than';
  return {
    low: low ?? high,
    high: high ?? low,
    open: isUp ? 'up' : isDown ? 'down' : null,
    about: bound === 'about',
    lowBound: bound,
    highBound: bound,
  };
}

/** Whether a range says that there was nobody. */
export function isNone({ high, open }: FigureRange): boolean {
  return high === 0 && (open === null || open === 'down');
}

export function hasNumber({ low, high }: Pick<FigureRange, 'low' | 'high'>): boolean {
  return low !== null || high !== null;
}
