import type { Figure } from '../quantity.ts';
import { readNumber, type ReadNumber } from './number.ts';
import { offsetOf, PhraseError, rewrite, withCommas } from './phrase-problem.ts';
import { keyAt, longest, type Token } from './tokens.ts';

/** A range that stands in a phrase, and the position after it. */
export interface ReadRange {
  figure: Figure;
  next: number;
}

/** Reads "between 10 and 15" or "from 10 to 15". `null` where neither word stands there. */
export function readBetween(text: string, tokens: readonly Token[], at: number): ReadRange | null {
  const key = keyAt(tokens, at);
  if (key !== 'between' && key !== 'from') return null;
  const low = readNumber(text, tokens, at + 1, key === 'from');
  const joint =
    low === null ? null : joinAt(tokens, low.next, key === 'between' ? ['and', 'to'] : ['to']);
  const high = joint === null ? null : readNumber(text, tokens, joint);
  if (low === null || high === null) {
    throw new PhraseError({
      reason: `"${tokens[at]?.text}" is not followed by two numbers.`,
      expected: key === 'between' ? 'between 10 and 15' : 'from 10 to 15',
      fix: null,
      at: offsetOf(text, tokens, at),
    });
  }
  return ranged(text, tokens, at, low, high);
}

/** Reads what makes a range of the number before it: "–7", "to 7", "or 5". */
export function readRange(
  text: string,
  tokens: readonly Token[],
  at: number,
  low: ReadNumber,
): ReadRange | null {
  const or = keyAt(tokens, low.next) === 'or';
  const joint = joinAt(tokens, low.next, ['to', 'or']);
  const high = joint === null ? null : readNumber(text, tokens, joint);
  if (high === null) return null;
  const range = ranged(text, tokens, at, low, high);
  if (or && high.value !== low.value + 1) {
    throw new PhraseError({
      reason: `"${low.value} or ${high.value}" is one of two numbers, not a range.`,
      expected: 'two numbers that follow each other, or a range',
      fix: rewrite(text, tokens, at, range.next, dashed(low.value, high.value)),
      at: offsetOf(text, tokens, at),
    });
  }
  return range;
}

function joinAt(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'mark' && /^[-‐‑‒–—−]$/u.test(token.text)) return at + 1;
  return longest(tokens, at, words)?.next ?? null;
}

function ranged(
  text: string,
  tokens: readonly Token[],
  at: number,
  low: ReadNumber,
  high: ReadNumber,
): ReadRange {
  const wrong = (reason: string, fix: string) =>
    new PhraseError({
      reason,
      expected: 'the lower number first, both in full',
      fix,
      at: offsetOf(text, tokens, at),
    });
  const instead = (words: string) => rewrite(text, tokens, at, high.next, words);
  if (high.scale > 1 && low.scale === 1 && low.value < high.scale) {
    throw wrong(
      `The range can start at ${withCommas(low.value)} or at ${withCommas(low.value * high.scale)}.`,
      instead(dashed(low.value * high.scale, high.value)),
    );
  }
  if (low.value > high.value) {
    throw wrong(
      `The range starts at ${withCommas(low.value)} and ends lower, at ${withCommas(high.value)}.`,
      instead(dashed(high.value, low.value)),
    );
  }
  if (low.value === high.value) {
    throw wrong('The range starts and ends at the same number.', instead(withCommas(low.value)));
  }
  const figure: Figure = { low: low.value, high: high.value, bound: 'between' };
  return { figure, next: high.next };
}

function dashed(low: number, high: number): string {
  return `${withCommas(low)}–${withCommas(high)}`;
}
