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
  return longer.flatMap((factor) => {
    const way = { ...look, width: look.width * factor, weight: 'semibold' as const };
    const lines = nameLines(name, way);
    if (lines.length > mostLines) return [];
    return [
      figure === null ? lines : [...lines, { runs: [{ text: figure }], size: 'small' as const }],
    ];
  });
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
