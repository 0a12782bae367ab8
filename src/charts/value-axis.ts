import { scaleLinear } from 'd3';
import { formatNumber } from '../i18n/numbers.ts';
import type { ChartContext } from './chart-types.ts';
import type { PlacedText } from './placed.ts';
import { type } from './placed.ts';
import { textWidth } from './text-width.ts';

/** Numbers upward from zero. */
export interface ValueAxis {
  /** The height of a number in px. */
  y(value: number): number;
  /** Whole numbers with a line each. */
  values: number[];
}

/**
 * An axis of whole numbers from zero: people and things are whole, so nothing stands between 0
 * and 1.
 *
 * @param highest the number that must still be seen
 * @param bottom where zero stands, `top` where the highest stands, in px
 * @param count about how many lines
 */
export function valueAxis(
  highest: number,
  { top, bottom }: { top: number; bottom: number },
  count: number,
): ValueAxis {
  const scale = scaleLinear([0, Math.max(1, highest)], [bottom, top]);
  const many = scale.ticks(count);
  const values = many.length > count + 2 ? scale.ticks(count - 2) : many;
  const reached = highest === 0 ? [0] : values.filter(Number.isInteger);
  const perOne = (top - bottom) / Math.max(1, highest);
  return { y: (value) => bottom + value * perOne, values: reached };
}

/** How wide the numbers of an axis are, with the room to its right. */
export function axisWidth({ values }: ValueAxis, { language }: ChartContext): number {
  const widths = values.map((value) => textWidth(formatNumber(value, language), type.small.size));
  return Math.ceil(Math.max(0, ...widths)) + 6;
}

/** The numbers to the left of a plot, each on its line. */
export function valueLabels(
  axis: ValueAxis,
  left: number,
  { language }: ChartContext,
): PlacedText[] {
  return axis.values.map((value) => ({
    x: left - 6,
    y: axis.y(value) + 4,
    anchor: 'end',
    size: 'small',
    runs: [{ text: formatNumber(value, language), tone: 'quiet' }],
  }));
}
