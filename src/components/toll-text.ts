import { formatToll } from '../i18n/toll.ts';
import type { TollRow } from '../record/record.ts';
import type { PageContext } from './page-context.ts';

/** The range of a row, "24–27 or more", its numbers told from the words around them. */
export function tollText(row: TollRow, at: PageContext): { text: string; isNumber: boolean }[] {
  return tollLine(row, at)
    .split(/(\d(?:[\d.,–]*\d)?)/u)
    .map((text, index) => ({ text, isNumber: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** The same in one piece. */
export function tollLine(row: TollRow, at: PageContext): string {
  return formatToll(row, at.language);
}
