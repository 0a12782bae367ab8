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
  const { low, high, open } = range;
  const { bounds, quantities } = language.words;
  const { toll } = quantities;
  const [lowest, highest] = [low ?? high, high ?? low];
  if (lowest === null || highest === null) return toll.wordsOnly;
  const strict = formatStrict({ ...range, low: lowest, high: highest }, language);
  if (strict !== null) return strict;
  const [from, to] = [formatNumber(lowest, language), formatNumber(highest, language)];
  const one = lowest === highest;
  const [lowRough, highRough] = roughEnds(range);
  const ends = [lowRough ? bounds.about(from) : from, highRough ? bounds.about(to) : to] as const;
  const words =
    one || lowRough === highRough
      ? aboutIf(lowRough || highRough, one ? from : bounds.between(from, to), language)
      : (lowRough ? toll.fromTo : toll.to)(...ends);
  if (open === 'up') return toll.up(words);
  if (open === null) return toll.closed(words);
  if (one) return open === 'down' ? toll.down(words) : toll.both(words);
  return open === 'down' ? toll.downTo(...ends) : toll.bothTo(...ends);
}

/** Which ends were said to be about so many: both, where nobody knows which. */
function roughEnds({ about, lowBound, highBound }: TollRange): [low: boolean, high: boolean] {
  if (about !== true) return [false, false];
  const [low, high] = [lowBound === 'about', highBound === 'about'];
  return low || high ? [low, high] : [true, true];
}

function aboutIf(rough: boolean, text: string, { words }: Language): string {
  return rough ? words.bounds.about(text) : text;
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
