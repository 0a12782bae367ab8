import type { Figure } from '../quantity.ts';
import { bounded, readLeadingBound, readTrailingBound, type ReadBound } from './bounds.ts';
import { readNumber, spelledOut, type ReadNumber } from './number.ts';
import { PhraseError, rewrite, withCommas } from './phrase-problem.ts';
import { longest, type Token } from './tokens.ts';
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
  if (between !== null) return between;
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
    return range;
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
      at: tokens[at]?.at ?? 0,
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
  const key = tokens[at]?.key;
  return (key === 'a' || key === 'an') && tokens[at + 1]?.kind === 'word';
}

/** "a civilian" is one. */
function oneThing(bound: ReadBound | null, next: number): ReadAmount {
  return { figure: bounded(1, bound?.bound ?? 'exact'), next, bound, single: 1 };
}

function readBetween(text: string, tokens: readonly Token[], at: number): ReadAmount | null {
  const key = tokens[at]?.key;
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
      at: tokens[at]?.at ?? 0,
    });
  }
  return ranged(text, tokens, at, low, high);
}

function readRange(
  text: string,
  tokens: readonly Token[],
  at: number,
  low: ReadNumber,
): ReadAmount | null {
  const or = tokens[low.next]?.key === 'or';
  const joint = joinAt(tokens, low.next, ['to', 'or']);
  const high = joint === null ? null : readNumber(text, tokens, joint);
  if (high === null) return null;
  const range = ranged(text, tokens, at, low, high);
  if (or && high.value !== low.value + 1) {
    throw new PhraseError({
      reason: `"${low.value} or ${high.value}" is one of two numbers, not a range.`,
      expected: 'two numbers that follow each other, or a range',
      fix: rewriteRange(text, tokens, at, range.next, low.value, high.value),
      at: tokens[at]?.at ?? 0,
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
): ReadAmount {
  const wrong = (reason: string, fix: string | null) =>
    new PhraseError({
      reason,
      expected: 'the lower number first, both in full',
      fix,
      at: tokens[at]?.at ?? 0,
    });
  const first = tokens[at];
  const last = tokens[high.next - 1];
  const instead = (words: string) =>
    first === undefined || last === undefined ? null : rewrite(text, first, last, words);
  if (high.scale > 1 && low.scale === 1 && low.value < high.scale) {
    throw wrong(
      `The range can start at ${withCommas(low.value)} or at ${withCommas(low.value * high.scale)}.`,
      instead(spelledOut(low.value, high)),
    );
  }
  if (low.value > high.value) {
    throw wrong(
      `The range starts at ${withCommas(low.value)} and ends lower, at ${withCommas(high.value)}.`,
      instead(`${withCommas(high.value)}–${withCommas(low.value)}`),
    );
  }
  if (low.value === high.value) {
    throw wrong('The range starts and ends at the same number.', instead(withCommas(low.value)));
  }
  const figure: Figure = { low: low.value, high: high.value, bound: 'between' };
  return { figure, next: high.next, bound: null, single: null };
}

function rewriteRange(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  low: number,
  high: number,
): string | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || low >= high) return null;
  return rewrite(text, first, last, `${withCommas(low)}–${withCommas(high)}`);
}

function twice(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  what: string,
): PhraseError {
  const at = tokens[from]?.at ?? 0;
  const words = text.slice(at, tokens[to - 1]?.end);
  return new PhraseError({
    reason: `"${words}" bounds the number twice, by ${what}.`,
    expected: 'one bound',
    fix: null,
    at,
  });
}

/** Whether an amount could begin here, without reading it. */
export function startsAmount(tokens: readonly Token[], at: number, part = false): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  try {
    return readAmount('', tokens, at, part) !== null;
  } catch (error) {
    if (error instanceof PhraseError) return true;
    throw error;
  }
}
