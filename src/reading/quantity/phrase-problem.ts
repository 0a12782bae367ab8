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
}

/** Carries a problem out of the readers of a phrase; `parseQuantity` catches it. */
export class PhraseError extends Error {
  readonly problem: QuantityProblem;

  constructor(problem: QuantityProblem) {
    super(problem.reason);
    this.problem = problem;
  }
}

/** The phrase with the words from one token to another replaced. */
export function rewrite(text: string, from: Token, to: Token, words: string): string {
  return (text.slice(0, from.at) + words + text.slice(to.end)).replace(/\s+/g, ' ').trim();
}

/** A whole number with commas: `14,000`. */
export function withCommas(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
