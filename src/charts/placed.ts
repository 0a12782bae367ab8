import { textWidth } from './text-width.ts';
import type { Weight } from './text-width.ts';

/** Font sizes in px and the distance between lines. `charts.css` sets the same by class. */
export const type = {
  small: { size: 12, line: 15 },
  body: { size: 13, line: 17 },
  large: { size: 17, line: 21 },
} as const;
export type TypeSize = keyof typeof type;

/** What a text is about, which gives it its colour; `reversed` stands on a dark ground. */
export type Tone = 'ink' | 'quiet' | 'changed' | 'reversed';

/** A stretch of one line in one weight and tone. */
export interface Run {
  text: string;
  weight?: Weight;
  tone?: Tone;
  struck?: boolean;
}

/** One line of text at its baseline. */
export interface PlacedText {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: TypeSize;
  runs: Run[];
}

/** A box in px. */
export interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

export function runsWidth(runs: readonly Run[], size: TypeSize): number {
  return runs.reduce((sum, { text, weight }) => sum + textWidth(text, type[size].size, weight), 0);
}

/** How far the tails of Arabic letters reach under the line, by the font size. */
const tails = 0.38;

/**
 * How much more room than Latin words need those of a language before a line or an edge under them,
 * in px.
 */
export function tailRoom({ dir }: { dir: 'ltr' | 'rtl' }): number {
  return dir === 'rtl' ? 3 : 0;
}

/** Whether a text has letters whose tails reach deeper than those of Latin ones. */
export function hasTails(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

/** Where a placed line is seen: from the top of its tall letters to the foot of its deep ones. */
export function boxOf(text: PlacedText): Box {
  const width = runsWidth(text.runs, text.size);
  const x0 =
    text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2;
  const { size } = type[text.size];
  const foot = text.runs.some((run) => hasTails(run.text)) ? tails : 0.24;
  return { x0, x1: x0 + width, y0: text.y - size * 0.74, y1: text.y + size * foot };
}

/** A line before it has its place; `before` is room above it in px. */
export interface TextLine {
  runs: Run[];
  size: TypeSize;
  before?: number;
}

/** What lines take under each other, in px. */
export function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { size, before = 0 }) => sum + before + type[size].line, 0);
}

/**
 * Sets lines under each other and says where they end.
 *
 * @param top where the first line's box begins, in px
 */
export function stackLines(
  lines: readonly TextLine[],
  at: { x: number; top: number; anchor?: PlacedText['anchor'] },
): { texts: PlacedText[]; bottom: number } {
  let bottom = at.top;
  const texts = lines.map(({ runs, size, before = 0 }) => {
    const { line, size: px } = type[size];
    bottom += before;
    const y = bottom + (line + px) / 2 - px * 0.18;
    bottom += line;
    return { x: at.x, y, anchor: at.anchor ?? ('start' as const), size, runs };
  });
  return { texts, bottom };
}

/** What is left of a line down when the words that it would run through are spared. */
export function clearOf(
  boxes: readonly Box[],
  { x, y0, y1 }: { x: number; y0: number; y1: number },
): { x: number; y0: number; y1: number }[] {
  const inWay = boxes
    .filter((box) => box.x0 - 3 < x && x < box.x1 + 3 && box.y1 > y0 && box.y0 < y1)
    .map((box) => [box.y0 - 1, box.y1 + 1] as const);
  return outside(inWay, y0, y1).map(([from, to]) => ({ x, y0: from, y1: to }));
}

/** A line across a plot, of a number of its axis; that of zero is what its marks stand on. */
export interface Level {
  x0: number;
  x1: number;
  y: number;
  zero: boolean;
}

/** The same of the lines of an axis; that of zero stays whole. */
export function clearLevels(boxes: readonly Box[], levels: readonly Level[]): Level[] {
  return levels.flatMap((level) => (level.zero ? [level] : clearAcross(boxes, level)));
}

function clearAcross(boxes: readonly Box[], line: Level): Level[] {
  const { x0, x1, y } = line;
  const inWay = boxes
    .filter((box) => box.y0 - 1 < y && y < box.y1 + 1 && box.x1 > x0 && box.x0 < x1)
    .map((box) => [tenth(box.x0 - 3), tenth(box.x1 + 3)] as const);
  if (inWay.length === 0) return [line];
  return outside(inWay, x0, x1).map(([from, to]) => ({ ...line, x0: from, x1: to }));
}

/** The stretches of a line outside some spans, as far as they are longer than 2 px. */
function outside(
  spans: (readonly [number, number])[],
  from: number,
  to: number,
): (readonly [number, number])[] {
  const left: (readonly [number, number])[] = [];
  let at = from;
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    if (start > at + 2) left.push([at, start]);
    at = Math.max(at, end);
  }
  if (to > at + 2) left.push([at, to]);
  return left;
}

/** A place to a tenth of a pixel, which nobody sees and which makes the drawing lighter. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
