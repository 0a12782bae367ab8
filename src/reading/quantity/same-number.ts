import type { Figure } from '../quantity.ts';
import { readAmount } from './amount.ts';
import { tokensOf } from './tokens.ts';

/**
 * The numbers of a figure as they were said: "more than 250" gives 250, "4–7" gives both, words
 * and "unknown" give none.
 */
export function numbersOf({ low, high, bound }: Figure): number[] {
  if (bound === 'between') return [low, high].filter((number) => number !== null);
  const number = low ?? high;
  if (number === null) return [];
  if (bound === 'more-than') return [number - 1];
  return bound === 'less-than' ? [number + 1] : [number];
}

/**
 * Whether two figures give the same number, whatever bounds it: "27" and "at least 27" do. Figures
 * in words only do where the words of the amount are the same: "dozens of civilians" and "dozens".
 */
export function sameNumber(a: Figure & { text: string }, b: Figure & { text: string }): boolean {
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  if (ours.join() !== theirs.join()) return false;
  if (ours.length > 0) return true;
  if (a.bound !== b.bound) return false;
  return a.bound === 'unknown' || amountWords(a.text) === amountWords(b.text);
}

/** The words that say how many, without the group and an "of": "dozens" of "dozens of civilians". */
export function amountWords(text: string): string {
  const tokens = tokensOf(text);
  const end = readAmount(text, tokens, 0, true)?.next ?? 0;
  const keys = tokens.slice(0, end).map(({ key }) => key);
  return keys.join(' ').replace(/ of$/, '');
}
