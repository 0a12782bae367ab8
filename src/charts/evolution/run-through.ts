import { boxOfFigure } from './place-line.ts';
import type { PlacedLine } from './placed.ts';

/** How near a step may come to the mark of another line, in px. */
const near = 2;

/** Whether the steps of a line run through a mark of another that looks like it. */
export function runThrough(lines: readonly PlacedLine[]): boolean {
  return lines.some((line) => {
    const others = lines.filter((other) => other !== line && other.look === line.look);
    if (others.length === 0) return false;
    const marks = line.figures.map(boxOfFigure);
    return others.some(({ treads, risers }) =>
      marks.some(
        (box) =>
          risers.some(
            ({ x, y0, y1 }) =>
              x > box.x0 - near &&
              x < box.x1 + near &&
              Math.max(y0, y1) > box.y0 - near &&
              Math.min(y0, y1) < box.y1 + near,
          ) ||
          treads.some(
            ({ x0, x1, y }) =>
              y > box.y0 - near && y < box.y1 + near && x1 > box.x0 - near && x0 < box.x1 + near,
          ),
      ),
    );
  });
}
