import type { Language } from '../../i18n/languages.ts';

/**
 * What hatching of bars says: how far the highest go, that they are about so many, or both.
 *
 * @param bars from where to where each is hatched, and whether it is rough: all that is known of it
 *   is that it is about so many
 */
export function hatchedText(
  bars: readonly { solid: number; hatched: number; rough: boolean }[],
  { words }: Language,
): string {
  const { breakdown, evolution } = words.charts;
  const drawn = bars.filter(({ solid, hatched }) => hatched > solid);
  const rough = drawn.filter((bar) => bar.rough);
  if (rough.length === 0) return breakdown.upToHighest;
  return rough.length < drawn.length ? breakdown.upToHighestOrAbout : evolution.about;
}
