import type { Quantity } from '../quantity.ts';
import { readAmount, startsAmount, type ReadAmount } from './amount.ts';
import { bounded, readTrailingBound } from './bounds.ts';
import { contradictionOf, type Contradiction } from './contradiction.ts';
import { hedgeProblem, isHedge, nounProblem, readNoun } from './noun.ts';
import { readNothing } from './nothing.ts';
import type { PlacedPart, Whole } from './part.ts';
import { readParts, separatorEnd, severalQuantities } from './parts.ts';
import { PhraseError, wordsBetween, type QuantityProblem } from './phrase-problem.ts';
import { keyAt, tokensOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A quantity, with a warning where its parts contradict it; or what is wrong with the phrase. */
export type ParsedQuantity =
  { quantity: Quantity; warning?: Contradiction } | { problem: QuantityProblem };

/**
 * Reads a quantity as it was said: `at least 27 civilians, including 8 children`. The phrase is
 * read in whole or refused; docs/quantities.md lists what is read and how. A number without a
 * group counts people. Words are never turned into a number that nobody said.
 */
export function parseQuantity(text: string, vocabulary: Vocabulary): ParsedQuantity {
  try {
    return read(text, vocabulary);
  } catch (error) {
    if (error instanceof PhraseError) {
      return { problem: withSoundFix(error.problem, vocabulary) };
    }
    throw error;
  }
}

/** A problem with what to write only where that can itself be read, line by line. */
function withSoundFix(problem: QuantityProblem, vocabulary: Vocabulary): QuantityProblem {
  const lines = problem.fix?.split('\n').map((line) => line.replace(/^- /u, '')) ?? [];
  if (lines.every((line) => isSound(line, vocabulary))) return problem;
  const { edit: _edit, ...rest } = problem;
  return { ...rest, fix: null };
}

function isSound(text: string, vocabulary: Vocabulary): boolean {
  // What is to be written elsewhere, as `groups: …`, is no phrase.
  if (/^[\w-]+: /u.test(text)) return true;
  try {
    read(text, vocabulary);
    return true;
  } catch (error) {
    if (error instanceof PhraseError) return false;
    throw error;
  }
}

function read(text: string, vocabulary: Vocabulary): ParsedQuantity {
  const tokens = tokensOf(text);
  const [first] = tokens;
  if (first === undefined) {
    throw new PhraseError({
      reason: 'The quantity is empty.',
      expected: 'a number, words such as "dozens", or "unknown"; nothing said is left out',
      fix: null,
      at: 0,
    });
  }
  const nothing = readNothing(tokens, vocabulary);
  if (nothing !== null) {
    const whole: Whole = {
      amount: { figure: bounded(0, 'exact'), bound: null, single: 0 },
      group: nothing.noun?.group ?? null,
      unit: nothing.noun?.unit ?? 'people',
    };
    return finish(text, tokens, whole, { parts: [], next: nothing.next }, vocabulary);
  }
  const { whole, next } = readWhole(text, tokens, first, vocabulary);
  return finish(text, tokens, whole, readParts(text, tokens, next, whole, vocabulary), vocabulary);
}

/** The total: how many, of whom or of what. */
function readWhole(
  text: string,
  tokens: readonly Token[],
  first: Token,
  vocabulary: Vocabulary,
): { whole: Whole; next: number } {
  const amount = readAmount(text, tokens, 0);
  const nounAt = amount?.next ?? 0;
  const noun = readNoun(tokens, nounAt, vocabulary);
  if (amount === null && (noun === null || noun.singular)) {
    throw noAmount(text, tokens, first, vocabulary);
  }
  const unread = tokens[nounAt]?.kind;
  if (noun === null && (unread === 'word' || unread === 'number') && !introduces(tokens, nounAt)) {
    throw nounProblem(text, tokens, nounAt, vocabulary);
  }
  const wordsOnly: ReadAmount = {
    figure: { low: null, high: null, bound: 'words' },
    next: 0,
    bound: null,
    single: null,
  };
  const next = noun?.next ?? nounAt;
  const closed = boundAfterNoun(tokens, amount ?? wordsOnly, next);
  return {
    whole: { amount: closed.amount, group: noun?.group ?? null, unit: noun?.unit ?? 'people' },
    next: closed.next,
  };
}

/** "14,000 people or more": the bound stands after the noun. */
function boundAfterNoun(
  tokens: readonly Token[],
  amount: ReadAmount,
  at: number,
): { amount: Omit<ReadAmount, 'next'>; next: number } {
  const trail = readTrailingBound(tokens, at);
  if (trail === null || amount.single === null || amount.bound !== null)
    return { amount, next: at };
  const figure = bounded(amount.single, trail.bound);
  return { amount: { ...amount, figure, bound: trail }, next: trail.next };
}

/** Words that may follow a number without a noun: "200, including …", "24 of them civilians". */
function introduces(tokens: readonly Token[], at: number): boolean {
  return /^(?:includ|incl|among|of$|and$|with$|all$|as$|plus$)/.test(keyAt(tokens, at));
}

function noAmount(
  text: string,
  tokens: readonly Token[],
  first: Token,
  vocabulary: Vocabulary,
): PhraseError {
  if (isHedge(first)) return hedgeProblem(text, tokens, 0, first);
  if (readNoun(tokens, 0, vocabulary) !== null) {
    return new PhraseError({
      reason: `"${first.text}" stands without a number.`,
      expected: 'a number, "a", or words such as "several" before it',
      fix: null,
      at: first.at,
    });
  }
  return new PhraseError({
    reason: `"${first.text}" is not understood where a number was expected.`,
    expected:
      'a number, a bound such as "at least" before it, or words such as "dozens" or "unknown"',
    fix: null,
    at: first.at,
  });
}

function finish(
  text: string,
  tokens: readonly Token[],
  whole: Whole,
  { parts, next }: { parts: PlacedPart[]; next: number },
  vocabulary: Vocabulary,
): ParsedQuantity {
  const rest = tokens[next];
  if (rest !== undefined) throw leftOver(text, tokens, next, rest);
  const quantity: Quantity = {
    text: text.trim(),
    ...whole.amount.figure,
    group: whole.group,
    unit: whole.unit,
    parts: parts.map(({ at: _at, ...part }) => part),
  };
  const warning = contradictionOf(whole.amount.figure, parts, vocabulary.within);
  return warning === null ? { quantity } : { quantity, warning };
}

function leftOver(text: string, tokens: readonly Token[], at: number, rest: Token): PhraseError {
  if (isHedge(rest)) return hedgeProblem(text, tokens, at, rest);
  const next = separatorEnd(tokens, at);
  if (next !== null && startsAmount(tokens, next)) return severalQuantities(text, tokens, at);
  if (next !== null && tokens[at - 1]?.kind === 'word' && tokens[next]?.kind === 'word') {
    const both = wordsBetween(text, tokens, at - 1, next + 1);
    return new PhraseError({
      reason: `"${both}" names two groups or units at once.`,
      expected: `one group or unit, or "${both}" listed as one in site.yml`,
      fix: null,
      at: rest.at,
    });
  }
  return new PhraseError({
    reason: `"${rest.text}" is not understood after "${text.slice(0, rest.at).trim()}".`,
    expected: 'the end of the phrase, or parts such as ", including 8 children"',
    fix: at === tokens.length - 1 ? text.slice(0, rest.at).trim() : null,
    at: rest.at,
  });
}
