import type { TollRow } from '../record/record.ts';

/** Whether the lowest figure of a row was said to be about so many. */
export function isRough({ figures, low, lowFrom }: TollRow): boolean {
  return low !== null && figures.some(({ claim, bound }) => claim === lowFrom && bound === 'about');
}

/** What is sure of a row: nothing where its lowest figure is a most, or about so many. */
export function sureOf(row: TollRow): number {
  const { low, open } = row;
  return open === 'down' || open === 'both' || isRough(row) ? 0 : (low ?? 0);
}
