import { formatNumber } from '../../i18n/numbers.ts';
import type { ChartContext } from '../chart-types.ts';
import { boxOf, type } from '../placed.ts';
import type { Box, PlacedText, Run } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import { boxOfFigure } from './place-line.ts';
import type { PlacedFigure } from './placed.ts';
import type { SaidFigure } from './series.ts';

/** The number of a figure as it was said, without its bound, with its word of doubt. */
function figureText(figure: SaidFigure, context: ChartContext): string {
  const number = numberText(figure, context);
  const { quoted } = context.language.words.marks;
  return figure.hedge === null ? number : `${number} ${quoted(figure.hedge)}`;
}

/** The number alone: "more than 31" is 31. */
function numberText({ low, high, bound }: SaidFigure, { language }: ChartContext): string {
  const number = (value: number) => formatNumber(value, language);
  if (low !== null && high !== null && low !== high) {
    return language.words.bounds.between(number(low), number(high));
  }
  if (bound === 'more-than') return number((low ?? 1) - 1);
  if (bound === 'less-than') return number((high ?? 0) + 1);
  return number(low ?? high ?? 0);
}

/**
 * A number beside its mark, on the first side that is free: to the left, above, to the right or below; `null`
 * where none is.
 *
 * @param taken what it must not touch, but for its own mark
 */
export function numberBeside(
  figure: SaidFigure,
  mark: PlacedFigure,
  { taken, within }: { taken: readonly Box[]; within: Box },
  context: ChartContext,
): PlacedText | null {
  const text = figureText(figure, context);
  const run: Run = { text, struck: mark.past, ...(mark.past ? { tone: 'quiet' as const } : {}) };
  const half = textWidth(text, type.small.size) / 2;
  const box = boxOfFigure(mark);
  const middle = (mark.shape === 'up' ? mark.y1 : (mark.y0 + mark.y1) / 2) + 4;
  const center = Math.min(Math.max(mark.x, within.x0 + half), within.x1 - half);
  const sides: Pick<PlacedText, 'x' | 'y' | 'anchor'>[] = [
    { x: box.x0 - 3, y: middle, anchor: 'end' },
    { x: center, y: box.y0 - 4, anchor: 'middle' },
    { x: box.x0 - 1, y: box.y0 - 3, anchor: 'end' },
    { x: box.x1 + 3, y: middle, anchor: 'start' },
    { x: center, y: box.y1 + 12, anchor: 'middle' },
  ];
  for (const side of sides) {
    const placed: PlacedText = { ...side, size: 'small', runs: [run] };
    if (isFree(boxOf(placed), { taken, within, own: box })) return placed;
  }
  return null;
}

/** Whether a box lies inside and touches nothing that is taken, but for what is its `own`. */
export function isFree(
  box: Box,
  { taken, within, own }: { taken: readonly Box[]; within: Box; own?: Box },
): boolean {
  if (box.x0 < within.x0 || box.x1 > within.x1) return false;
  if (box.y0 < within.y0 || box.y1 > within.y1) return false;
  for (const other of taken) {
    const apart =
      box.x1 + 1 < other.x0 ||
      other.x1 + 1 < box.x0 ||
      box.y1 + 1 < other.y0 ||
      other.y1 + 1 < box.y0;
    const isOwn =
      own !== undefined && other.x0 === own.x0 && other.y0 === own.y0 && other.y1 === own.y1;
    if (!apart && !isOwn) return false;
  }
  return true;
}
