import type { Edit } from '../../messages/problem.ts';
import type { Token } from './tokens.ts';

/** Why a phrase is no quantity, and where in it reading stopped. */
export interface QuantityProblem {
  /** What was found and what was expected instead. */
  reason: string;
  /** What would have been accepted, in short. */
  expected: string | null;
  /** The phrase or the line to write instead; `null` where only a person can know. */
  fix: string | null;
  /** Offset in the phrase of the first character that was not understood, from 0. */
  at: number;
  /** Where only one thing can be meant: the characters there, and those that should stand there. */
  edit?: Edit;
}

/** Carries a problem out of the readers of a phrase; `parseQuantity` catches it. */
export class PhraseError extends Error {
  readonly problem: QuantityProblem;

  constructor(problem: QuantityProblem) {
    super(problem.reason);
    this.problem = problem;
  }
}

/** The offset of the token at a position; where none stands there, of the end of the words. */
export function offsetOf(text: string, tokens: readonly Token[], at: number): number {
  return tokens[at]?.at ?? text.trimEnd().length;
}

/** The tokens from one position up to another, as they were written. */
export function wordsBetween(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): string {
  return text.slice(tokens[from]?.at, tokens[to - 1]?.end);
}

/** The phrase with other words in place of the tokens from one position up to another. */
export function rewrite(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  words: string,
): string {
  const before = text.slice(0, tokens[from]?.at);
  const after = text.slice(tokens[to - 1]?.end);
  return (before + words + after).replace(/\s+/g, ' ').trim();
}

/** A whole number with commas: `14,000`. */
export function withCommas(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
