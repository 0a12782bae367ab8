import { type } from '../placed.ts';
import type { PlacedText, Run, TextLine } from '../placed.ts';
import { wrapText } from '../wrap.ts';

/** A name goes over so many lines at most; one that is longer stands under the map. */
const mostLines = 8;
/** Where a name has no room, it is tried in so much longer lines. */
const longer = [1, 1.5, 2.2];

/** The ways in which a whole name may be broken, with what is known under it. */
export function waysOf(
  name: string,
  figure: string | null,
  look: { size: 'body' | 'small'; width: number },
): TextLine[][] {
  const ways: TextLine[][] = [];
  let fewest = mostLines + 1;
  for (const factor of longer) {
    const lines = nameLines(name, { ...look, width: look.width * factor, weight: 'semibold' });
    // Longer lines are another way only where there are fewer of them.
    if (lines.length >= fewest) continue;
    fewest = lines.length;
    ways.push(figure === null ? lines : [...lines, { runs: [{ text: figure }], size: 'small' }]);
  }
  return ways;
}

/** The first of several ways to write a label for which there is room. */
export function firstOf(
  ways: readonly TextLine[][],
  place: (lines: TextLine[]) => PlacedText[] | null,
): PlacedText[] | null {
  for (const lines of ways) {
    const label = place(lines);
    if (label !== null) return label;
  }
  return null;
}

/** A whole name in lines of a width. */
export function nameLines(
  name: string,
  { size, width, ...look }: { size: TextLine['size']; width: number } & Omit<Run, 'text'>,
): TextLine[] {
  const weight = look.weight ?? 'regular';
  return wrapText(name, { width, size: type[size].size, weight }).map((text) => ({
    runs: [{ text, ...look }],
    size,
  }));
}
