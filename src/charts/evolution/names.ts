import { stackLines, type } from '../placed.ts';
import type { Box, PlacedText, TextLine } from '../placed.ts';
import { wrapText } from '../wrap.ts';
import type { EvolutionLine } from './lines.ts';
import { heightOf } from './place-line.ts';
import type { PlacedEvolution, PlacedLine } from './placed.ts';
import { quietLines } from './room.ts';

const leader = 26;
const gap = 6;
/** Ends of lines nearer than this are on one level, in px. */
const together = 8;

/** Who says it, its last figure as it was said, and what sets the line apart. */
export function nameLines({ name, about, figures }: EvolutionLine, width: number): TextLine[] {
  const last = figures.at(-1);
  const struck = last !== undefined && last.standing !== 'current';
  const size = type.small.size;
  return [
    ...wrapText(name, { width, size, weight: 'semibold' }).map((text): TextLine => ({
      runs: [{ text, weight: 'semibold' }],
      size: 'small',
    })),
    ...wrapText(last?.text ?? '', { width, size }).map((text): TextLine => ({
      runs: [{ text, struck }],
      size: 'small',
    })),
    ...(last === undefined || last.ascribed === null ? [] : quietLines(last.ascribed, width)),
    ...(about === null ? [] : quietLines(about, width)),
  ];
}

export function nameHeight(line: EvolutionLine, width: number): number {
  return nameLines(line, width).length * type.small.line;
}

/**
 * Names to the right of a plot, each as near to the end of its line as the others leave room. Of two
 * lines that end on one level, the way from the farther end passes below the other; `null` where
 * more end there, so that nobody could tell whose name is whose.
 */
export function endNames(
  lines: readonly EvolutionLine[],
  marks: readonly PlacedLine[],
  { x, width, y0, y1 }: { x: number; width: number; y0: number; y1: number },
): { texts: PlacedText[]; leaders: PlacedEvolution['leaders'] } | null {
  const blocks = lines.map((line, index) => {
    const end = marks[index]?.figures.at(-1);
    const y = end === undefined ? y0 : heightOf(end);
    const words = nameLines(line, width - x - leader);
    const from = (end?.x ?? x) + (end?.r ?? 0) + 3;
    return { words, height: words.length * type.small.line, from, y, level: y, top: 0 };
  });
  const levels = new Map<number, number>();
  for (const block of [...blocks].sort((a, b) => b.from - a.from)) {
    const near = [...levels].find(([y]) => Math.abs(y - block.y) < together);
    const [y, before] = near ?? [block.y, 0];
    if (before > 1) return null;
    block.level += before * together;
    levels.set(y, before + 1);
  }
  blocks.sort((a, b) => a.level - b.level);
  for (const block of blocks) block.top = block.level - type.small.line / 2;
  spread(blocks, { y0: y0 - type.small.line / 2, y1: y1 + type.small.line });
  return {
    texts: blocks.flatMap(({ words, top }) => stackLines(words, { x: x + leader, top }).texts),
    leaders: blocks.map(({ from, y, level, top }) => ({
      x0: from,
      x1: x,
      x2: x + leader - 4,
      y,
      y0: level,
      y1: top + type.small.line / 2,
    })),
  };
}

/** Moves blocks apart, down first and then up where they ran over the foot. */
function spread(
  blocks: { top: number; height: number }[],
  { y0, y1 }: Pick<Box, 'y0' | 'y1'>,
): void {
  let free = y0;
  for (const block of blocks) {
    block.top = Math.max(block.top, free);
    free = block.top + block.height + gap;
  }
  let foot = y1;
  for (const block of blocks.toReversed()) {
    block.top = Math.min(block.top, foot - block.height);
    foot = block.top - gap;
  }
}
