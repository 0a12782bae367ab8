import { regularWidths, semiboldWidths } from './text-width-table.ts';
import type { WidthTable } from './text-width-table.ts';

export type Weight = 'regular' | 'semibold';

const widths: Record<Weight, ReadonlyMap<string, number>> = {
  regular: byLetter(regularWidths),
  semibold: byLetter(semiboldWidths),
};

/** For letters outside the table: as wide as a wide capital, so that text never runs over. */
const otherLetter = 720;
/** Ideographs, full-width forms and emoji fill their square. */
const squareLetter = 1020;

/**
 * The width of a text in Source Sans 3, in the unit of `size`. Letters that the table does not
 * have count as wide ones; marks that sit on other letters count nothing.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let sum = 0;
  for (const letter of text) sum += widths[weight].get(letter) ?? unknownWidth(letter);
  return (sum * size) / 1000;
}

function unknownWidth(letter: string): number {
  if (/^[\p{M}\p{Cf}]$/u.test(letter)) return 0;
  return (letter.codePointAt(0) ?? 0) >= 0x1100 ? squareLetter : otherLetter;
}

function byLetter(table: WidthTable): ReadonlyMap<string, number> {
  return new Map(
    table.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])),
  );
}
