import { countIn, nounAlone } from '../i18n/labels.ts';
import { formatRange, formatToll, withTollNotes } from '../i18n/toll.ts';
import type { TollRow } from '../record/record.ts';
import type { PageContext } from './page-context.ts';

/** The range of a row alone, "24–27 or more", its numbers told from the words around them. */
export function tollText(row: TollRow, at: PageContext): { text: string; isNumber: boolean }[] {
  return formatRange(row, at.language)
    .split(/(\d(?:[\d.,–]*\d)?)/u)
    .map((text, index) => ({ text, isNumber: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** The range with what is to be known of its ends, in one piece. */
export function tollLine(row: TollRow, at: PageContext): string {
  return formatToll(row, at.language);
}

/** The range of a row with what it counts, worded by `wording`, and what is to be known of its ends. */
export function tollOfNoun(
  row: TollRow,
  wording: (range: string, noun: string) => string,
  at: PageContext,
): string {
  const range = formatRange(row, at.language);
  const text = wording(range, nounAlone(row, countIn(row), at.language));
  return withTollNotes(text, row, at.language);
}
