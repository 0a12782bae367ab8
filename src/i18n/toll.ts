import type { Language } from './languages.ts';
import { formatNumber } from './numbers.ts';

/** How the figure at an end was bounded by whoever said it. */
type EndBound = keyof Language['words']['bounds'] | 'words';

/** The lowest and highest figure reported, and at which side they are open. */
export interface TollRange {
  low: number | null;
  high: number | null;
  open: 'up' | 'down' | 'both' | null;
  /** An end was said to be about so many. */
  about?: boolean;
  /** How the figures at the ends were bounded, where they are figures that somebody said. */
  lowBound?: EndBound | null;
  highBound?: EndBound | null;
}

/**
 * The range of reported figures in words: "24–27 or more", "4", "up to 40". "More than 31" is worded
 * so, since nobody said 32: "28 to more than 31".
 */
export function formatToll(range: TollRange, language: Language): string {
  const { low, high, open, about } = range;
  const { bounds, quantities } = language.words;
  const { toll } = quantities;
  const [lowest, highest] = [low ?? high, high ?? low];
  if (lowest === null || highest === null) return toll.wordsOnly;
  const strict = formatStrict({ ...range, low: lowest, high: highest }, language);
  if (strict !== null) return strict;
  const [from, to] = [formatNumber(lowest, language), formatNumber(highest, language)];
  const one = lowest === highest;
  const plain = one ? from : bounds.between(from, to);
  const words = about === true ? bounds.about(plain) : plain;
  if (open === 'up') return toll.up(words);
  if (open === null) return toll.closed(words);
  if (one) return open === 'down' ? toll.down(words) : toll.both(words);
  // A range that is open at its foot is two numbers with words between, each about so many or not.
  const end = (text: string, bound: TollRange['lowBound']) =>
    about === true && (bound ?? 'about') === 'about' ? bounds.about(text) : text;
  const ends = [end(from, range.lowBound), end(to, range.highBound)] as const;
  return open === 'down' ? toll.downTo(...ends) : toll.bothTo(...ends);
}

/** A range with an end that was said as more or fewer than a number; `null` where none was. */
function formatStrict(
  { low, high, open, lowBound, highBound }: TollRange & { low: number; high: number },
  language: Language,
): string | null {
  const { bounds, quantities } = language.words;
  const [from, to] = [strictEnd(low, lowBound, language), strictEnd(high, highBound, language)];
  if (from === null && to === null) return null;
  if (low === high) return lowBound === highBound ? from : null;
  const number = (value: number, bound: TollRange['lowBound']) => {
    const text = formatNumber(value, language);
    return bound === 'about' ? bounds.about(text) : text;
  };
  const isUp = open === 'up' || open === 'both';
  const isDown = open === 'down' || open === 'both';
  // 30 and "more than 30" are 30 or more.
  if (highBound === 'more-than' && high - low === 1 && from === null && !isDown) {
    return quantities.toll.up(number(low, lowBound));
  }
  const [lowText, highText] = [number(low, lowBound), number(high, highBound)];
  return quantities.toll.to(
    from ?? (isDown ? quantities.toll.orFewer(lowText) : lowText),
    to ?? (isUp ? quantities.toll.up(highText) : highText),
  );
}

/** "More than 31", of 32 people or more; `null` where the number itself was said. */
function strictEnd(value: number, bound: TollRange['lowBound'], language: Language): string | null {
  const { bounds } = language.words;
  if (bound === 'more-than') return bounds[bound](formatNumber(value - 1, language));
  if (bound === 'less-than') return bounds[bound](formatNumber(value + 1, language));
  return null;
}
