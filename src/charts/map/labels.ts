import { range } from 'd3';
import { boxOf, heightOf, runsWidth, stackLines } from '../placed.ts';
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
  const boxes: Partial<Record<PlacedText['anchor'], Box[]>> = {};
  for (const [left, top, anchor] of spots) {
    const own = (boxes[anchor] ??= boxesOf(lines, anchor));
    if (areFree(own, left, top, room, leastAir)) {
      return placedAt(lines, { x: left, top, anchor }, room);
    }
  }
  return null;
}

/** What lines cover when their first begins at the corner of the drawing. */
function boxesOf(lines: readonly TextLine[], anchor: PlacedText['anchor']): Box[] {
  return stackLines(lines, { x: 0, top: 0, anchor }).texts.map(boxOf);
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
  const xs = steps(half + edge, room.width - half - edge);
  const ys = steps(height / 2 + edge, room.height - height / 2 - edge);
  const spansOf = (dy: number) =>
    spansAt(
      strokes,
      ys.map((y) => y + dy),
    );
  const [rows, above, below] = [spansOf(0), spansOf(-height / 2), spansOf(height / 2)];
  const middle = middleOf(rows, xs, ys);
  const boxes = boxesOf(lines, 'middle');
  const free = ys.map((_, row) => shared(shared(rows[row], above[row]), below[row]));
  for (const air of airs) {
    let nearest: Point | null = null;
    let away = Infinity;
    for (let row = 0; row < ys.length; row += 1) {
      const y = ys[row] ?? 0;
      const down = y - middle[1];
      for (const [from, to] of free[row] ?? []) {
        for (const x of xs) {
          if (x - half < from || x + half > to) continue;
          const across = x - middle[0];
          const own = across * across + down * down;
          if (own >= away || !areFree(boxes, x, y - height / 2, room, air)) continue;
          nearest = [x, y];
          away = own;
        }
      }
    }
    if (nearest === null) continue;
    const at = { x: nearest[0], top: nearest[1] - height / 2, anchor: 'middle' as const };
    return placedAt(lines, at, room);
  }
  return null;
}

function steps(from: number, to: number): number[] {
  return range(Math.max(0, Math.floor((to - from) / step) + 1)).map((index) => from + index * step);
}

/** The middle of those points of a grid that lie in the spans of its rows. */
function middleOf(rows: readonly Point[][], xs: readonly number[], ys: readonly number[]): Point {
  let count = 0;
  let sumX = 0;
  let sumY = 0;
  for (const [row, spans] of rows.entries()) {
    const y = ys[row] ?? 0;
    for (const [from, to] of spans) {
      for (const x of xs) {
        if (x < from || x > to) continue;
        count += 1;
        sumX += x;
        sumY += y;
      }
    }
  }
  return [sumX / count, sumY / count];
}

/** Words over the widest part of an area that is smaller than they are. */
export function labelOver(
  lines: readonly TextLine[],
  strokes: readonly Stroke[],
  room: LabelRoom,
): PlacedText[] | null {
  const height = heightOf(lines);
  const rows = range(Math.floor(room.height / step)).map((row) => row * step);
  const spans = spansAt(strokes, rows).flatMap((row, at) =>
    row.map(([from, to]) => ({ y: rows[at] ?? 0, x: (from + to) / 2, width: to - from })),
  );
  const boxes = boxesOf(lines, 'middle');
  for (const { x, y } of spans.sort((a, b) => b.width - a.width)) {
    const top = y - height / 2;
    if (areFree(boxes, x, top, room, leastAir)) {
      return placedAt(lines, { x, top, anchor: 'middle' }, room);
    }
  }
  return null;
}

/** What two rows have in common. */
function shared(a: readonly Point[] = [], b: readonly Point[] = []): Point[] {
  return a.flatMap(([x0, x1]) =>
    b.flatMap((other): Point[] => {
      const span: Point = [Math.max(x0, other[0]), Math.min(x1, other[1])];
      return span[0] < span[1] ? [span] : [];
    }),
  );
}

/** Sets lines where they have room, and takes that room. */
function placedAt(
  lines: readonly TextLine[],
  at: { x: number; top: number; anchor: PlacedText['anchor'] },
  room: LabelRoom,
): PlacedText[] {
  const { texts } = stackLines(lines, at);
  for (const text of texts) {
    const box = boxOf(text);
    room.taken.push({ ...box, x0: box.x0 - sideAir, x1: box.x1 + sideAir });
  }
  return texts;
}

/** Whether boxes that are moved so far lie inside and touch nothing. */
function areFree(
  boxes: readonly Box[],
  dx: number,
  dy: number,
  room: LabelRoom,
  air: number,
): boolean {
  for (const box of boxes) if (!isFree(box, dx, dy, room, air)) return false;
  return true;
}

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
