import type { TollRow } from '../record/record.ts';

/** What is sure of a row: nothing where its lowest figure is a most, or about so many. */
export function sureOf({ low, open, figures, lowFrom }: TollRow): number {
  const about = figures.some(({ claim, bound }) => claim === lowFrom && bound === 'about');
  return open === 'down' || open === 'both' || about ? 0 : (low ?? 0);
}
