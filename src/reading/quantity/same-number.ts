import type { Figure } from '../quantity.ts';
import { readAmount } from './amount.ts';
import { PhraseError } from './phrase-problem.ts';
import { keyOf, tokensOf } from './tokens.ts';

/**
 * The numbers of a figure as they were said: "more than 250" gives 250, "4–7" gives both, words
 * and "unknown" give none.
 */
export function numbersOf({ low, high, bound }: Figure): number[] {
  if (bound === 'more-than') return low === null ? [] : [low - 1];
  if (bound === 'less-than') return high === null ? [] : [high + 1];
  if (bound === 'between') return [low, high].filter((number) => number !== null);
  const number = bound === 'at-most' ? high : low;
  return number === null ? [] : [number];
}

/**
 * Whether two figures give the same number, whatever bounds it: "27" and "at least 27" do. Figures
 * in words only do where the words of the amount are the same: "dozens of civilians" and "dozens".
 */
export function sameNumber(a: Figure & { text: string }, b: Figure & { text: string }): boolean {
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  if (ours.length > 0 || theirs.length > 0) {
    return ours.length === theirs.length && ours.every((number, index) => number === theirs[index]);
  }
  if (a.bound !== b.bound) return false;
  return a.bound === 'unknown' || amountWords(a.text) === amountWords(b.text);
}

/** The words that say how many, without the group and an "of": "dozens" of "dozens of civilians". */
export function amountWords(text: string): string {
  const tokens = tokensOf(text);
  const end = amountEnd(text);
  const keys = tokens.slice(0, end).map(({ text: word }) => keyOf(word));
  return keys.join(' ').replace(/ of$/, '');
}

function amountEnd(text: string): number {
  try {
    return readAmount(text, tokensOf(text), 0, true)?.next ?? 0;
  } catch (error) {
    if (error instanceof PhraseError) return 0;
    throw error;
  }
}
