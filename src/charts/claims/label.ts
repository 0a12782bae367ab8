import { runsWidth, stackLines, type } from '../placed.ts';
import type { PlacedText, Run, TypeSize } from '../placed.ts';
import { wrapRuns } from '../wrap-runs.ts';

const gap = 6;

/**
 * Sets words beside a mark: to its right where they fit, else to its left, else broken into lines
 * on the side with more room. Without a mark they begin at the left of the plot.
 *
 * @param mark what the mark covers, `null` where there is none
 * @param center the middle of the line, in px
 */
export function labelBeside(
  runs: Run[],
  size: TypeSize,
  mark: { x0: number; x1: number } | null,
  plot: { left: number; right: number },
  center: number,
): { texts: PlacedText[]; bottom: number } {
  const top = center - type[size].line / 2;
  const width = runsWidth(runs, size);
  const right = {
    x: mark === null ? plot.left : mark.x1 + gap,
    anchor: 'start' as const,
  };
  const left = { x: (mark?.x0 ?? plot.left) - gap, anchor: 'end' as const };
  const roomRight = plot.right - right.x;
  const roomLeft = left.x - plot.left;
  if (width <= roomRight) return stackLines([{ runs, size }], { ...right, top });
  if (width <= roomLeft) return stackLines([{ runs, size }], { ...left, top });
  const side = roomRight >= roomLeft ? right : left;
  return stackLines(wrapRuns(runs, size, Math.max(roomRight, roomLeft)), { ...side, top });
}
