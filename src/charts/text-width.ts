import { arabicForm, alefOfLam } from './arabic-forms.ts';
import type { ArabicForm } from './arabic-forms.ts';
import * as tables from './text-width-table.ts';
import type { WidthTable } from './text-width-table.ts';

export type Weight = 'regular' | 'semibold';

const latin: Record<Weight, ReadonlyMap<string, number>> = {
  regular: byLetter(tables.regularWidths),
  semibold: byLetter(tables.semiboldWidths),
};

/** The same by the number of a letter, for the letters of most texts; −1 where the tables have none. */
const plainWidths: Record<Weight, Int16Array> = {
  regular: byNumber(latin.regular),
  semibold: byNumber(latin.semibold),
};

const arabic: Record<Weight, Record<ArabicForm, ReadonlyMap<string, number>>> = {
  regular: {
    isolated: byLetter(tables.regularIsolatedWidths),
    initial: byLetter(tables.regularInitialWidths),
    medial: byLetter(tables.regularMedialWidths),
    final: byLetter(tables.regularFinalWidths),
  },
  semibold: {
    isolated: byLetter(tables.semiboldIsolatedWidths),
    initial: byLetter(tables.semiboldInitialWidths),
    medial: byLetter(tables.semiboldMedialWidths),
    final: byLetter(tables.semiboldFinalWidths),
  },
};

/** Lam with alef, one sign of its own: after nothing that joins, and joined to what stands before. */
const lamAlef: Record<Weight, { isolated: number; final: number }> = {
  regular: {
    isolated: firstWidth(tables.regularLamAlefIsolated),
    final: firstWidth(tables.regularLamAlefFinal),
  },
  semibold: {
    isolated: firstWidth(tables.semiboldLamAlefIsolated),
    final: firstWidth(tables.semiboldLamAlefFinal),
  },
};

/** For letters outside the tables: as wide as a wide capital, so that text never runs over. */
const otherLetter = 720;
/** Ideographs, full-width forms and emoji fill their square. */
const squareLetter = 1020;

/**
 * The width of a text in Source Sans 3 and, for Arabic letters as they join, IBM Plex Sans Arabic,
 * in the unit of `size`. Letters that the tables do not have count as wide ones; marks that sit on
 * other letters count nothing.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const plain = plainWidths[weight];
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const width = plain[text.charCodeAt(at)];
    if (width === undefined || width < 0) return (joinedWidth(text, weight) * size) / 1000;
    sum += width;
  }
  return (sum * size) / 1000;
}

/** The same, in thousandths of the font size, for letters of which some join or are in no table. */
function joinedWidth(text: string, weight: Weight): number {
  const letters = [...text];
  let sum = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const plain = latin[weight].get(letter);
    if (plain !== undefined) {
      sum += plain;
      continue;
    }
    if (!arabic[weight].isolated.has(letter)) {
      sum += unknownWidth(letter);
      continue;
    }
    const form = arabicForm(letters, at);
    const alef = alefOfLam(letters, at);
    if (alef === null) {
      sum += arabic[weight][form].get(letter) ?? otherLetter;
    } else {
      sum += lamAlef[weight][form === 'medial' ? 'final' : 'isolated'];
      at = alef;
    }
  }
  return sum;
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

function byNumber(widths: ReadonlyMap<string, number>): Int16Array {
  const letters = Array.from({ length: 0x2100 }, (_, number) => String.fromCharCode(number));
  return Int16Array.from(letters, (letter) => widths.get(letter) ?? -1);
}

function firstWidth([row]: WidthTable): number {
  return row?.[0] ?? otherLetter;
}
