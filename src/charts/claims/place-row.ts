import type { Figure } from '../../reading/quantity.ts';
import { type } from '../placed.ts';
import type { Run } from '../placed.ts';
import { extentOf } from './axis.ts';
import { labelBeside } from './label.ts';
import type { MarkLook, PlacedMark } from './placed.ts';
import { carrierText, figureRuns, rowLabel } from './row-words.ts';
import type { ClaimRow } from './series.ts';
import { lookOf, sizes } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** A claim with its figures, their parts, and what carriers made of them; says where it ends. */
export function placeRow(row: ClaimRow, top: number, sheet: Sheet): number {
  const { column, width, placed, context } = sheet;
  const label = rowLabel(row, column === 0 ? width : column, top);
  placed.texts.push(...label.texts);
  const look = lookOf(row);
  const { struck } = row;
  let y = column === 0 ? label.bottom : top - 1;
  let from: PlacedMark | null = null;
  for (const figure of row.figures) {
    const runs = figureRuns(figure, row, context);
    const main = placeFigure(figure, runs, { look, struck, top: y, ...sizes.figure }, sheet);
    from = main.mark ?? from;
    y = main.bottom;
    for (const part of figure.parts) {
      const words: Run[] = [{ text: part.text, tone: 'quiet', struck }];
      y = placeFigure(part, words, { look, struck, top: y - 2, ...sizes.part }, sheet).bottom;
    }
  }
  for (const carrier of row.carriers) {
    const runs: Run[] = [{ text: carrierText(carrier, context), tone: 'changed' }];
    const way = { look: 'changed', struck: false, top: y + 1, ...sizes.carrier } as const;
    const { bottom, mark } = placeFigure(carrier, runs, way, sheet);
    if (mark !== null && from !== null) {
      placed.ties.push({ x0: from.x0, y0: from.y + from.r, x1: mark.x0, y1: mark.y - mark.r });
    }
    y = bottom;
  }
  return Math.max(label.bottom, y);
}

/** A mark with its words beside it, on the line that begins at `top`; says where it ends. */
function placeFigure(
  figure: Figure,
  runs: Run[],
  way: { look: MarkLook; struck: boolean; top: number; size: 'body' | 'small'; r: number },
  { placed, plot, scale }: Sheet,
): { bottom: number; mark: PlacedMark | null } {
  const { look, struck, top, size, r } = way;
  const line = type[size].line + 3;
  const y = top + line / 2;
  const extent = scale === null ? null : extentOf(figure, scale);
  const mark = extent === null ? null : { ...extent, look, y, r, struck };
  if (mark !== null) placed.marks.push(mark);
  const span =
    mark === null ? null : { x0: mark.x0 - r, x1: mark.x1 + (mark.shape === 'up' ? 0 : r) };
  const label = labelBeside(runs, size, span, plot, y);
  placed.texts.push(...label.texts);
  return { bottom: Math.max(top + line, label.bottom), mark };
}
