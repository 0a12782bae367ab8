import type { Figure } from '../quantity.ts';
import { bounded, readLeadingBound, readTrailingBound, type ReadBound } from './bounds.ts';
import { readNumber } from './number.ts';
import { offsetOf, PhraseError, wordsBetween } from './phrase-problem.ts';
import { readBetween, readRange } from './range.ts';
import { keyAt, longest, type Token } from './tokens.ts';
import { readVague } from './vague.ts';

/** A figure that stands in a phrase, and the position after it. */
export interface ReadAmount {
  figure: Figure;
  next: number;
  /** The bound's words, where one was said of a single number. */
  bound: ReadBound | null;
  /** It is one number, so that "or more" can still follow. */
  single: number | null;
}

const UNKNOWN = ['unknown', 'an unknown number of', 'unknown number of', 'unknown numbers of'];

/**
 * Reads how many: a number with its bound, a range, words that give no number, or `unknown`.
 * `null` where no amount stands there. In a part, "most" and "half" are words too.
 *
 * @throws PhraseError where a number or a range is not well formed.
 */
export function readAmount(
  text: string,
  tokens: readonly Token[],
  at: number,
  part = false,
): ReadAmount | null {
  const unknown = longest(tokens, at, UNKNOWN);
  if (unknown !== null) return wordsOnly('unknown', unknown.next);
  const between = readBetween(text, tokens, at);
  if (between !== null) return { ...between, bound: null, single: null };
  const lead = readLeadingBound(tokens, at);
  const start = lead?.next ?? at;
  const number = readNumber(text, tokens, start);
  if (number === null) {
    const vague = readVague(tokens, start, part) ?? readVague(tokens, at, part);
    if (vague !== null) return wordsOnly('words', vague);
    return isArticle(tokens, start) ? oneThing(lead, start + 1) : null;
  }
  const range = readRange(text, tokens, start, number);
  if (range !== null) {
    if (lead !== null && lead.bound !== 'about') {
      throw twice(text, tokens, at, range.next, `"${lead.phrase}" and a range`);
    }
    return { ...range, bound: null, single: null };
  }
  const trail = readTrailingBound(tokens, number.next);
  if (lead !== null && trail !== null) {
    throw twice(text, tokens, at, trail.next, `"${lead.phrase}" and "${trail.phrase}"`);
  }
  const bound = lead ?? trail;
  if (bound?.bound === 'less-than' && number.value === 0) {
    throw new PhraseError({
      reason: 'Nothing is fewer than 0.',
      expected: 'a number above 0',
      fix: null,
      at: offsetOf(text, tokens, at),
    });
  }
  return {
    figure: bounded(number.value, bound?.bound ?? 'exact'),
    next: trail?.next ?? number.next,
    bound,
    single: number.value,
  };
}

function wordsOnly(bound: 'words' | 'unknown', next: number): ReadAmount {
  return { figure: { low: null, high: null, bound }, next, bound: null, single: null };
}

function isArticle(tokens: readonly Token[], at: number): boolean {
  return /^an?$/.test(keyAt(tokens, at)) && tokens[at + 1]?.kind === 'word';
}

/** "a civilian" is one. */
function oneThing(bound: ReadBound | null, next: number): ReadAmount {
  return { figure: bounded(1, bound?.bound ?? 'exact'), next, bound, single: 1 };
}

function twice(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  what: string,
): PhraseError {
  const words = wordsBetween(text, tokens, from, to);
  return new PhraseError({
    reason: `"${words}" bounds the number twice, by ${what}.`,
    expected: 'one bound',
    fix: null,
    at: offsetOf(text, tokens, from),
  });
}

/** Whether an amount could begin here, without reading it. */
export function startsAmount(tokens: readonly Token[], at: number, part = false): boolean {
  try {
    return readAmount('', tokens, at, part) !== null;
  } catch (error) {
    if (error instanceof PhraseError) return true;
    throw error;
  }
}
