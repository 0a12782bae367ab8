import { boxOf, runsWidth, stackLines, type } from '../placed.ts';
import type { Box, PlacedText, TextLine } from '../placed.ts';
import { inside } from './shapes.ts';
import type { Stroke } from './shapes.ts';
import type { Point } from './thin.ts';

/** Where words may stand, and what they must not cover. */
export interface LabelRoom {
  width: number;
  height: number;
  taken: Box[];
}

const edge = 3;
const gap = 4;

/** Words beside a mark: to its right, else left, above, below or in between; `null` without room. */
export function labelBeside(
  lines: readonly TextLine[],
  { at: [x, y], r }: { at: Point; r: number },
  room: LabelRoom,
): PlacedText[] | null {
  const height = heightOf(lines);
  const slant = (r + gap) * 0.75;
  const spots: [number, number, PlacedText['anchor']][] = [
    [x + r + gap, y - height / 2, 'start'],
    [x - r - gap, y - height / 2, 'end'],
    [x, y - r - gap / 2 - height, 'middle'],
    [x, y + r + gap / 2, 'middle'],
    [x + r, y - r - gap / 2 - height, 'end'],
    [x + r, y + r + gap / 2, 'end'],
    [x - r, y - r - gap / 2 - height, 'start'],
    [x - r, y + r + gap / 2, 'start'],
    [x + slant, y - slant - height + 4, 'start'],
    [x + slant, y + slant - 4, 'start'],
    [x - slant, y - slant - height + 4, 'end'],
    [x - slant, y + slant - 4, 'end'],
  ];
  for (const [left, top, anchor] of spots) {
    const placed = tried(lines, { x: left, top, anchor }, room);
    if (placed !== null) return placed;
  }
  return null;
}

/** Words inside an area, as near to its middle as there is room; `null` without room. */
export function labelInside(
  lines: readonly TextLine[],
  strokes: readonly Stroke[],
  room: LabelRoom,
): PlacedText[] | null {
  const height = heightOf(lines);
  const width = Math.max(...lines.map(({ runs, size }) => runsWidth(runs, size)));
  const step = 9;
  const spots: Point[] = [];
  for (let y = height / 2 + edge; y <= room.height - height / 2 - edge; y += step) {
    for (let x = width / 2 + edge; x <= room.width - width / 2 - edge; x += step) {
      if (inside(strokes, [x, y])) spots.push([x, y]);
    }
  }
  const middle = meanOf(spots);
  const away = ([x, y]: Point) => Math.hypot(x - middle[0], y - middle[1]);
  for (const [x, y] of spots.sort((a, b) => away(a) - away(b))) {
    const corners: Point[] = [-1, 1].flatMap((dx) =>
      [-1, 1].map((dy): Point => [x + (dx * width) / 2, y + (dy * height) / 2]),
    );
    if (!corners.every((corner) => inside(strokes, corner))) continue;
    const placed = tried(lines, { x, top: y - height / 2, anchor: 'middle' }, room);
    if (placed !== null) return placed;
  }
  return null;
}

function tried(
  lines: readonly TextLine[],
  at: { x: number; top: number; anchor: PlacedText['anchor'] },
  room: LabelRoom,
): PlacedText[] | null {
  const { texts } = stackLines(lines, at);
  const boxes = texts.map(boxOf);
  const fits = boxes.every(
    (box) =>
      box.x0 >= edge &&
      box.x1 <= room.width - edge &&
      box.y0 >= edge &&
      box.y1 <= room.height - edge &&
      !room.taken.some((other) => overlap(box, other)),
  );
  if (!fits) return null;
  room.taken.push(...boxes);
  return texts;
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { size, before = 0 }) => sum + type[size].line + before, 0);
}

function overlap(a: Box, b: Box): boolean {
  const air = 1.5;
  return a.x0 < b.x1 + air && b.x0 < a.x1 + air && a.y0 < b.y1 + air && b.y0 < a.y1 + air;
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>((all, [x, y]) => [all[0] + x, all[1] + y], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}
