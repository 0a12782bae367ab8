import { boxOf, runsWidth, stackLines, type } from '../placed.ts';
import type { Box, PlacedText, TextLine } from '../placed.ts';
import { spansAt } from './shapes.ts';
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
/** Between words and what stands beside them. */
const leastAir = 1.5;
/** Between words and other words in the same line, which would else be read as one. */
const sideAir = 6;
/** How close spots inside an area are looked at. */
const step = 9;

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

/**
 * Words inside an area, as near to its middle as there is room; `null` without room.
 *
 * @param airs how much room they have around them, the first for which there is a spot
 */
export function labelInside(
  lines: readonly TextLine[],
  strokes: readonly Stroke[],
  room: LabelRoom,
  airs: readonly number[] = [leastAir],
): PlacedText[] | null {
  const height = heightOf(lines);
  const half = Math.max(...lines.map(({ runs, size }) => runsWidth(runs, size))) / 2;
  const spots: { x: number; y: number; away: number }[] = [];
  let [count, sumX, sumY] = [0, 0, 0];
  for (let y = height / 2 + edge; y <= room.height - height / 2 - edge; y += step) {
    const row = spansAt(strokes, y);
    if (row.length === 0) continue;
    const [above, below] = [spansAt(strokes, y - height / 2), spansAt(strokes, y + height / 2)];
    for (let x = half + edge; x <= room.width - half - edge; x += step) {
      if (!holds(row, x, x)) continue;
      count += 1;
      sumX += x;
      sumY += y;
      const [from, to] = [x - half, x + half];
      if (holds(row, from, to) && holds(above, from, to) && holds(below, from, to)) {
        spots.push({ x, y, away: 0 });
      }
    }
  }
  for (const spot of spots) spot.away = Math.hypot(spot.x - sumX / count, spot.y - sumY / count);
  spots.sort((a, b) => a.away - b.away);
  const boxes = stackLines(lines, { x: 0, top: 0, anchor: 'middle' }).texts.map(boxOf);
  for (const air of airs) {
    for (const { x, y } of spots) {
      if (!boxes.every((box) => isFree(box, x, y - height / 2, room, air))) continue;
      const placed = tried(lines, { x, top: y - height / 2, anchor: 'middle' }, room, air);
      if (placed !== null) return placed;
    }
  }
  return null;
}

/** Words over the widest part of an area that is smaller than they are. */
export function labelOver(
  lines: readonly TextLine[],
  strokes: readonly Stroke[],
  room: LabelRoom,
): PlacedText[] | null {
  const height = heightOf(lines);
  const rows = Array.from({ length: Math.floor(room.height / step) }, (_, row) => row * step);
  const spans = rows.flatMap((y) =>
    spansAt(strokes, y).map(([from, to]) => ({ y, x: (from + to) / 2, width: to - from })),
  );
  for (const { x, y } of spans.sort((a, b) => b.width - a.width)) {
    const at = { x, top: y - height / 2, anchor: 'middle' as const };
    const placed = tried(lines, at, room);
    if (placed !== null) return placed;
  }
  return null;
}

function holds(spans: readonly Point[], x0: number, x1: number): boolean {
  for (const span of spans) if (span[0] <= x0 && x1 <= span[1]) return true;
  return false;
}

function tried(
  lines: readonly TextLine[],
  at: { x: number; top: number; anchor: PlacedText['anchor'] },
  room: LabelRoom,
  air = leastAir,
): PlacedText[] | null {
  const { texts } = stackLines(lines, at);
  const boxes = texts.map(boxOf);
  if (!boxes.every((box) => isFree(box, 0, 0, room, air))) return null;
  room.taken.push(...boxes.map((box) => ({ ...box, x0: box.x0 - sideAir, x1: box.x1 + sideAir })));
  return texts;
}

/** Whether a box that is moved so far lies inside and touches nothing. */
function isFree(box: Box, dx: number, dy: number, room: LabelRoom, air: number): boolean {
  const [x0, x1, y0, y1] = [box.x0 + dx, box.x1 + dx, box.y0 + dy, box.y1 + dy];
  if (x0 < edge || x1 > room.width - edge || y0 < edge || y1 > room.height - edge) return false;
  for (const other of room.taken) {
    if (x0 < other.x1 + air && other.x0 < x1 + air && y0 < other.y1 + air && other.y0 < y1 + air) {
      return false;
    }
  }
  return true;
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { size, before = 0 }) => sum + type[size].line + before, 0);
}
