import type { QuantityPart } from '../quantity.ts';
import { readAmount, type ReadAmount } from './amount.ts';
import { nounProblem, readNoun, type ReadNoun } from './noun.ts';
import { offsetOf, PhraseError, rewrite, wordsBetween } from './phrase-problem.ts';
import { longest, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the parts are parts of. */
export interface Whole {
  amount: Omit<ReadAmount, 'next'>;
  group: string | null;
  unit: string;
}

/** A part with the offset of its first character. */
export type PlacedPart = QuantityPart & { group: string; at: number };

const AFTER_NUMBER = ['of them', 'of whom', 'of which', 'of these', 'of those'] as const;

/** A part that stands in a phrase, and the position after it. */
export interface ReadPart {
  part: PlacedPart;
  /** "of them" says that it is a part. */
  ofThem: boolean;
  next: number;
}

/**
 * Reads one part of a total: "8 children", "8 of them children", "all students", "children".
 *
 * @throws PhraseError where no part stands there
 */
export function readPart(
  text: string,
  tokens: readonly Token[],
  at: number,
  whole: Whole,
  vocabulary: Vocabulary,
): ReadPart {
  const first = tokens[at];
  if (first === undefined) throw missingPart(text, tokens);
  const all = first.key === 'all';
  const amount = all ? { ...whole.amount, next: at + 1 } : readAmount(text, tokens, at, true);
  const afterAmount = amount?.next ?? at;
  const ofThem = amount === null ? null : longest(tokens, afterAmount, AFTER_NUMBER);
  let nounAt = ofThem?.next ?? afterAmount;
  if (amount !== null && isVerb(tokens[nounAt])) nounAt += 1;
  const noun = readNoun(tokens, nounAt, vocabulary);
  if (noun === null) {
    if (tokens[nounAt]?.kind !== 'word') throw missingGroup(text, tokens, at, nounAt);
    throw nounProblem(text, tokens, nounAt, vocabulary);
  }
  const group = groupOf(text, tokens, at, nounAt, noun, amount, whole);
  const figure = amount?.figure ?? { low: null, high: null, bound: 'words' as const };
  const nounText = wordsBetween(text, tokens, nounAt, noun.next);
  const amountText = wordsBetween(text, tokens, at, afterAmount);
  const straight = wordsBetween(text, tokens, at, noun.next);
  return {
    part: {
      text: nounAt === afterAmount ? straight : `${amountText} ${nounText}`,
      ...figure,
      group,
      at: first.at,
    },
    ofThem: ofThem !== null || all,
    next: noun.next,
  };
}

/** "8 of them were children". */
function isVerb(token: Token | undefined): boolean {
  return token !== undefined && /^(?:were|was|are|is|being)$/.test(token.key);
}

/** The group of a part, where it can be one of its total. */
function groupOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  nounAt: number,
  noun: ReadNoun,
  amount: ReadAmount | null,
  whole: Whole,
): string {
  const word = wordsBetween(text, tokens, nounAt, noun.next);
  if (noun.unit !== whole.unit) {
    throw new PhraseError({
      reason: `The total counts ${whole.unit} and this part counts ${noun.unit}.`,
      expected: `a part in ${whole.unit}, or a quantity of its own on a line with "- "`,
      fix: null,
      at: offsetOf(text, tokens, at),
    });
  }
  if (noun.group === null) {
    throw new PhraseError({
      reason: `"${word}" does not say which part of the total it is.`,
      expected: 'a group, such as "8 children"',
      fix: null,
      at: offsetOf(text, tokens, nounAt),
    });
  }
  if (amount === null && noun.singular) {
    throw new PhraseError({
      reason: `"${word}" stands without a number.`,
      expected: `a number or "a" before it`,
      fix: rewrite(text, tokens, nounAt, noun.next, `a ${word}`),
      at: offsetOf(text, tokens, nounAt),
    });
  }
  return noun.group;
}

function missingPart(text: string, tokens: readonly Token[]): PhraseError {
  return new PhraseError({
    reason: 'The phrase ends where a part was expected.',
    expected: 'a part, such as "8 children"',
    fix: null,
    at: offsetOf(text, tokens, tokens.length),
  });
}

function missingGroup(
  text: string,
  tokens: readonly Token[],
  at: number,
  nounAt: number,
): PhraseError {
  return new PhraseError({
    reason: `"${wordsBetween(text, tokens, at, nounAt)}" does not say whom it counts; a part needs a group.`,
    expected: 'a group after the number, such as "8 children"',
    fix: null,
    at: offsetOf(text, tokens, nounAt),
  });
}
