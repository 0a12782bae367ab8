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
  /** The claims that give the ends. */
  lowFrom?: string | null;
  highFrom?: string | null;
  /** The words of doubt of whoever gave the ends. */
  lowHedge?: string | null;
  highHedge?: string | null;
  /** Nobody is named who gave an end: how the speaker is described, where that was done. */
  lowUnnamed?: UnnamedSpeaker | null;
  highUnnamed?: UnnamedSpeaker | null;
  /** Of a sum: what it was added up of, whose ends were said each by somebody. */
  addedFrom?: readonly TollRange[];
}

/** A speaker without a name, as a document describes them; `null` where it does not. */
export interface UnnamedSpeaker {
  as: string | null;
}

/**
 * The range of reported figures in words, with what a reader must know of its ends: "10–471 (10
 * “probably”, from an unnamed official)".
 */
export function formatToll(range: TollRange, language: Language): string {
  return withTollNotes(formatRange(range, language), range, language);
}

/** Words that hold a range, with what a reader must know of its ends behind them. */
export function withTollNotes(text: string, range: TollRange, language: Language): string {
  const notes = tollNotes(range, language);
  return notes.length === 0 ? text : language.words.quantities.toll.noted(text, notes);
}

/**
 * What the range alone does not say of its ends: the word of doubt of whoever gave one, and that
 * nobody is named who did. Where it holds for the whole range, no end is named. Of a sum, the same of
 * each figure in it.
 */
export function tollNotes(range: TollRange, language: Language): string[] {
  const ofTerms = (range.addedFrom ?? []).flatMap((term) => ownNotes(term, language, true));
  return [...new Set([...ownNotes(range, language, false), ...ofTerms])];
}

/** Of a term of a sum, each note says of how many of those in the sum it holds. */
function ownNotes(range: TollRange, language: Language, isTerm: boolean): string[] {
  const { low, high, lowFrom, highFrom } = range;
  const { toll } = language.words.quantities;
  const ends = [
    { hedge: range.lowHedge ?? null, unnamed: range.lowUnnamed ?? null },
    { hedge: range.highHedge ?? null, unnamed: range.highUnnamed ?? null },
  ] as const;
  const [ofLow, ofHigh] = ends.map(({ hedge, unnamed }) =>
    hedge === null && unnamed === null
      ? null
      : (end: string | null) =>
          toll.end({ end: end !== null && isTerm ? toll.ofThem(end) : end, hedge, unnamed }),
  );
  const alike =
    ends[0].hedge === ends[1].hedge &&
    ends[0].unnamed?.as === ends[1].unnamed?.as &&
    (ends[0].unnamed === null || low === high || lowFrom === highFrom);
  if (alike) return ofLow ? [ofLow(isTerm ? formatRange(range, language) : null)] : [];
  const [lowText, highText] = endTexts(range, language);
  return [...(ofLow ? [ofLow(lowText)] : []), ...(ofHigh ? [ofHigh(highText)] : [])];
}

/** Each end alone: "more than 31", "about 40", "27 or more". */
function endTexts(range: TollRange, language: Language): [low: string, high: string] {
  const { bounds, quantities } = language.words;
  const { open } = range;
  const [low, high] = [range.low ?? range.high ?? 0, range.high ?? range.low ?? 0];
  const [lowRough, highRough] = roughEnds(range);
  const number = (value: number, rough: boolean) => {
    const text = formatNumber(value, language);
    return rough ? bounds.about(text) : text;
  };
  const [lowText, highText] = [number(low, lowRough), number(high, highRough)];
  return [
    strictEnd(low, range.lowBound, language) ??
      (open === 'down' || open === 'both' ? quantities.toll.orFewer(lowText) : lowText),
    strictEnd(high, range.highBound, language) ??
      (open === 'up' || open === 'both' ? quantities.toll.up(highText) : highText),
  ];
}

/**
 * The numbers of a range alone: "24–27 or more", "4", "up to 40". "More than 31" is worded so, since
 * nobody said 32: "28 to more than 31".
 */
export function formatRange(range: TollRange, language: Language): string {
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
