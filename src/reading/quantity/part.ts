import type { QuantityPart } from '../quantity.ts';
import { readAmount, type ReadAmount } from './amount.ts';
import { nounProblem, readNoun, type ReadNoun } from './noun.ts';
import { PhraseError, rewrite } from './phrase-problem.ts';
import { longest, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the parts are parts of. */
export interface Whole {
  amount: Omit<ReadAmount, 'next'>;
  group: string | null;
  unit: string;
}

/** A part with the offset of its first character. */
export type PlacedPart = QuantityPart & { at: number };

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
  if (first === undefined) throw missingPart(text);
  const all = first.key === 'all';
  const amount = all ? { ...whole.amount, next: at + 1 } : readAmount(text, tokens, at, true);
  const afterAmount = amount?.next ?? at;
  const ofThem = amount === null ? null : longest(tokens, afterAmount, AFTER_NUMBER);
  let nounAt = ofThem?.next ?? afterAmount;
  if (/^(?:were|was|are|is|being)$/.test(tokens[nounAt]?.key ?? '')) nounAt += 1;
  const noun = readNoun(tokens, nounAt, vocabulary);
  if (noun === null) {
    if (tokens[nounAt]?.kind !== 'word') throw missingGroup(text, tokens, at, nounAt);
    throw nounProblem(text, tokens, nounAt, vocabulary);
  }
  checkPart(text, tokens, at, nounAt, noun, amount, whole);
  const figure = amount?.figure ?? { low: null, high: null, bound: 'words' as const };
  const nounText = text.slice(tokens[nounAt]?.at, tokens[noun.next - 1]?.end);
  const amountText = text.slice(first.at, tokens[afterAmount - 1]?.end);
  const straight = text.slice(first.at, tokens[noun.next - 1]?.end);
  return {
    part: {
      text: nounAt === afterAmount ? straight : `${amountText} ${nounText}`,
      ...figure,
      group: noun.group,
      at: first.at,
    },
    ofThem: ofThem !== null || all,
    next: noun.next,
  };
}

function checkPart(
  text: string,
  tokens: readonly Token[],
  at: number,
  nounAt: number,
  noun: ReadNoun,
  amount: ReadAmount | null,
  whole: Whole,
): void {
  const nounToken = tokens[nounAt];
  const place = nounToken?.at ?? 0;
  if (noun.unit !== whole.unit) {
    throw new PhraseError({
      reason: `The total counts ${whole.unit} and this part counts ${noun.unit}.`,
      expected: `a part in ${whole.unit}, or a quantity of its own on a line with "- "`,
      fix: null,
      at: tokens[at]?.at ?? 0,
    });
  }
  if (noun.unit === 'people' && noun.group === null) {
    throw new PhraseError({
      reason: `"${nounToken?.text}" does not say which part of the total it is.`,
      expected: 'a group, such as "8 children"',
      fix: null,
      at: place,
    });
  }
  if (amount === null && noun.singular) {
    throw new PhraseError({
      reason: `"${nounToken?.text}" stands without a number.`,
      expected: `a number or "a" before it`,
      fix:
        nounToken === undefined ? null : rewrite(text, nounToken, nounToken, `a ${nounToken.text}`),
      at: place,
    });
  }
}

function missingPart(text: string): PhraseError {
  return new PhraseError({
    reason: 'The phrase ends where a part was expected.',
    expected: 'a part, such as "8 children"',
    fix: null,
    at: text.trimEnd().length,
  });
}

function missingGroup(
  text: string,
  tokens: readonly Token[],
  at: number,
  nounAt: number,
): PhraseError {
  const words = text.slice(tokens[at]?.at, tokens[nounAt - 1]?.end ?? tokens[nounAt]?.end);
  return new PhraseError({
    reason: `"${words.trim()}" does not say whom it counts; a part needs a group.`,
    expected: 'a group after the number, such as "8 children"',
    fix: null,
    at: tokens[nounAt]?.at ?? text.trimEnd().length,
  });
}
