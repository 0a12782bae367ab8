import type { Language } from './languages.ts';
import { formatNumber } from './numbers.ts';

/** The lowest and highest figure reported, and at which side they are open. */
export interface TollRange {
  low: number | null;
  high: number | null;
  open: 'up' | 'down' | 'both' | null;
  /** An end was said to be about so many. */
  about?: boolean;
}

/** The range of reported figures in words: "24–27 or more", "4", "up to 40". */
export function formatToll({ low, high, open, about }: TollRange, language: Language): string {
  const { bounds, quantities } = language.words;
  const { toll } = quantities;
  const [lowest, highest] = [low ?? high, high ?? low];
  if (lowest === null || highest === null) return toll.wordsOnly;
  const [from, to] = [formatNumber(lowest, language), formatNumber(highest, language)];
  const one = lowest === highest;
  const plain = one ? from : bounds.between(from, to);
  const range = about === true ? bounds.about(plain) : plain;
  if (open === 'up') return toll.up(range);
  if (open === 'down') return one ? toll.down(from) : toll.downTo(from, to);
  if (open === 'both') return one ? toll.both(from) : toll.bothTo(from, to);
  return toll.closed(range);
}
