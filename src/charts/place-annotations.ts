import type { Day } from '../reading/date.ts';
import type { Annotation } from './annotations.ts';
import { boxOf, clearOf, stackLines, type } from './placed.ts';
import type { Box, PlacedText, TextLine } from './placed.ts';
import { wrapText } from './wrap.ts';
import { textWidth } from './text-width.ts';

/** Remarks over a time axis: words above the plot, and from each a line down into it. */
export interface PlacedAnnotations {
  texts: PlacedText[];
  lines: { x: number; y0: number; y1: number }[];
  /** Stretches of several days. */
  spans: Box[];
}

export interface AnnotationRoom {
  /** Where the first day begins and the last one ends, in px. */
  span: (first: Day, last: Day) => readonly [number, number];
  left: number;
  right: number;
  top: number;
}

interface Block extends Box {
  texts: PlacedText[];
  x: number;
}

const widest = 150;
const gap = 4;

/**
 * Sets remarks in rows above a plot, words beside their line, the last day lowest, so that lines and
 * words stay clear of each other. Without remarks it takes no room.
 *
 * @returns what is placed, its lines still without an end, and where the plot may begin
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  room: AnnotationRoom,
): { open: PlacedAnnotations; bottom: number } {
  const open: PlacedAnnotations = { texts: [], lines: [], spans: [] };
  const rows: Block[][] = [];
  for (const annotation of annotations.toReversed()) {
    const block = blockOf(annotation, room);
    const row = rows.findIndex(
      (own, index) =>
        own.every((other) => block.x0 > other.x1 + 8 || block.x1 < other.x0 - 8) &&
        rows
          .slice(0, index)
          .flat()
          .every((other) => block.x < other.x0 - 2 || block.x > other.x1),
    );
    if (row < 0) rows.push([block]);
    else rows[row]?.push(block);
  }
  let y = room.top;
  for (const row of rows.toReversed()) {
    const height = Math.max(...row.map(({ y1 }) => y1));
    for (const { texts, x } of row) {
      open.texts.push(...texts.map((text) => ({ ...text, y: text.y + y })));
      open.lines.push({ x, y0: y, y1: y + height });
    }
    y += height + 3;
  }
  for (const [index, { first, last }] of annotations.flatMap(({ parts }) => [...parts.entries()])) {
    const [x0, x1] = room.span(first, last);
    if (first !== last) open.spans.push({ x0, x1, y0: y, y1: y });
    // The words stand at the line of the first.
    if (index > 0) open.lines.push({ x: first === last ? (x0 + x1) / 2 : x0, y0: y, y1: y });
  }
  return { open, bottom: rows.length === 0 ? room.top : y + 3 };
}

/** The same with its lines and stretches led down to the end of the plot, sparing words. */
export function endAnnotations(
  { texts, lines, spans }: PlacedAnnotations,
  bottom: number,
  words: readonly Box[],
): PlacedAnnotations {
  const boxes = [...words, ...texts.map(boxOf)];
  return {
    texts,
    lines: lines.flatMap(({ x, y0 }) => clearOf(boxes, { x, y0, y1: bottom })),
    spans: spans.map((span) => ({ ...span, y1: bottom })),
  };
}

/** The words of a remark to the right of its line, or to the left where there is more room. */
function blockOf({ first, parts, text }: Annotation, room: AnnotationRoom): Block {
  const last = parts[0]?.last ?? first;
  const [start, end] = room.span(first, last);
  const x = first === last ? (start + end) / 2 : start;
  const toRight =
    room.right - x >= Math.min(widest, textWidth(text, type.small.size) + gap) ||
    room.right - x >= x - room.left;
  const width = Math.min(widest, toRight ? room.right - x - gap : x - room.left - gap);
  const lines = wrapText(text, { width, size: type.small.size, lines: 4 }).map(
    (line): TextLine => ({ runs: [{ text: line }], size: 'small' }),
  );
  const { texts, bottom } = stackLines(lines, {
    x: toRight ? x + gap : x - gap,
    top: 0,
    anchor: toRight ? 'start' : 'end',
  });
  const boxes = texts.map(boxOf);
  return {
    texts,
    x,
    x0: Math.min(x, ...boxes.map(({ x0 }) => x0)),
    x1: Math.max(x, ...boxes.map(({ x1 }) => x1)),
    y0: 0,
    y1: bottom,
  };
}
