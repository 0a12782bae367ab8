import { scaleLinear } from 'd3';
import { formatNumber } from '../../i18n/numbers.ts';
import type { Figure } from '../../reading/quantity.ts';
import type { ChartContext } from '../chart-types.ts';
import type { PlacedText } from '../placed.ts';
import type { PlacedMark } from './placed.ts';
import type { ClaimSection } from './sections.ts';

/** The length of an open arrow, in px. */
const arrow = 24;

/** From figures to px. */
export type Scale = ReturnType<typeof scaleLinear<number>>;

/** An axis from zero to the highest number, with room for an arrow after it; `null` without any. */
export function axisOf(
  sections: readonly ClaimSection[],
  left: number,
  right: number,
): Scale | null {
  const highest = highestOf(sections);
  return highest === null
    ? null
    : scaleLinear([0, Math.max(1, highest)], [left, right - arrow - 10]);
}

function tickCount(scale: Scale): number {
  const [x0 = 0, x1 = 0] = scale.range();
  return Math.max(2, Math.floor((x1 - x0) / 70));
}

/** People and things are whole, so there is nothing between 0 and 1. */
export function ticksOf(scale: Scale): number[] {
  return scale.ticks(tickCount(scale)).filter((tick) => Number.isInteger(tick));
}

/** The numbers of the axis, in a line whose top is given. */
export function tickLabels(scale: Scale, top: number, context: ChartContext): PlacedText[] {
  return ticksOf(scale).map((tick) => ({
    x: scale(tick),
    y: top + 12,
    anchor: 'middle' as const,
    size: 'small' as const,
    runs: [{ text: formatNumber(tick, context.language), tone: 'quiet' as const }],
  }));
}

/** The highest number that the axis must reach; `null` without any. */
function highestOf(sections: readonly ClaimSection[]): number | null {
  let highest: number | null = null;
  const reach = ({ low, high }: Pick<Figure, 'low' | 'high'>) => {
    const number = high ?? low;
    if (number !== null && (highest === null || number > highest)) highest = number;
  };
  for (const { rows, band } of sections) {
    if (band !== null) reach(band);
    for (const { figures, carriers } of rows) {
      carriers.forEach(reach);
      for (const figure of figures) {
        reach(figure);
        figure.parts.forEach(reach);
      }
    }
  }
  return highest;
}

/** Where a figure stands on the axis, with an open arrow of a length in px; `null` where it is no number. */
export function extentOf(
  { low, high, bound }: Figure,
  scale: Scale,
  length = arrow,
): Pick<PlacedMark, 'shape' | 'x0' | 'x1'> | null {
  if (low !== null && high !== null) {
    if (low !== high) return { shape: 'range', x0: scale(low), x1: scale(high) };
    return { shape: bound === 'about' ? 'about' : 'exact', x0: scale(low), x1: scale(low) };
  }
  if (low !== null) return { shape: 'up', x0: scale(low), x1: scale(low) + length };
  if (high === null) return null;
  const x = scale(high);
  return { shape: 'down', x0: Math.max(scale(0), x - length), x1: x };
}

/** From the lowest to the highest figure; `null` where there is none. */
export function bandSpan(
  { low, high }: { low: number | null; high: number | null },
  scale: Scale,
): { x0: number; x1: number } | null {
  const [from, to] = [low ?? high, high ?? low];
  if (from === null || to === null) return null;
  return { x0: scale(from), x1: scale(to) };
}
