import type { Language } from './languages.ts';
import { formatNumber } from './numbers.ts';

/** The lowest and highest figure reported, and at which side they are open. */
export interface TollRange {
  low: number | null;
  high: number | null;
  open: 'up' | 'down' | 'both' | null;
}

/** The range of reported figures in words: "24–27 or more", "4", "up to 40". */
export function formatToll({ low, high, open }: TollRange, language: Language): string {
  const { bounds, quantities } = language.words;
  const { toll } = quantities;
  const [lowest, highest] = [low ?? high, high ?? low];
  if (lowest === null || highest === null) return toll.wordsOnly;
  const [from, to] = [formatNumber(lowest, language), formatNumber(highest, language)];
  const one = lowest === highest;
  const range = one ? from : bounds.between(from, to);
  if (open === 'up') return toll.up(range);
  if (open === 'down') return one ? toll.down(from) : toll.downTo(from, to);
  if (open === 'both') return one ? toll.both(from) : toll.bothTo(from, to);
  return toll.closed(range);
}
