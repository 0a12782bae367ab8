import type { Bound, Figure } from '../quantity.ts';
import { longest, type Token } from './tokens.ts';

/** A bound that one number takes. */
export type NumberBound = Exclude<Bound, 'between' | 'words' | 'unknown'>;

/** What stands before a number, and how it bounds it. */
export const leadingBounds = {
  exactly: 'exact',
  precisely: 'exact',
  only: 'exact',
  just: 'exact',
  'at least': 'at-least',
  'no fewer than': 'at-least',
  'no less than': 'at-least',
  'not fewer than': 'at-least',
  'not less than': 'at-least',
  'a minimum of': 'at-least',
  '≥': 'at-least',
  'more than': 'more-than',
  over: 'more-than',
  above: 'more-than',
  exceeds: 'more-than',
  exceeding: 'more-than',
  'in excess of': 'more-than',
  'upwards of': 'more-than',
  '>': 'more-than',
  'up to': 'at-most',
  'at most': 'at-most',
  'as many as': 'at-most',
  'no more than': 'at-most',
  'not more than': 'at-most',
  'a maximum of': 'at-most',
  '≤': 'at-most',
  'fewer than': 'less-than',
  'less than': 'less-than',
  under: 'less-than',
  below: 'less-than',
  '<': 'less-than',
  about: 'about',
  some: 'about',
  nearly: 'about',
  almost: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  'approx.': 'about',
  circa: 'about',
  'c.': 'about',
  'ca.': 'about',
  'an estimated': 'about',
  estimated: 'about',
  '~': 'about',
  '≈': 'about',
} as const satisfies Record<string, NumberBound>;

/** What stands after a number or its noun, and how it bounds it. */
const trailingBounds = {
  '+': 'at-least',
  'or more': 'at-least',
  'or fewer': 'at-most',
  'or less': 'at-most',
  'or so': 'about',
} as const satisfies Record<string, NumberBound>;

/** A bound at a position, its words, and the position after it. */
export interface ReadBound {
  bound: NumberBound;
  phrase: string;
  next: number;
}

export function readLeadingBound(tokens: readonly Token[], at: number): ReadBound | null {
  return read(tokens, at, leadingBounds);
}

export function readTrailingBound(tokens: readonly Token[], at: number): ReadBound | null {
  return read(tokens, at, trailingBounds);
}

function read(
  tokens: readonly Token[],
  at: number,
  table: Record<string, NumberBound>,
): ReadBound | null {
  const found = longest(tokens, at, Object.keys(table));
  const bound = found === null ? undefined : table[found.phrase];
  return found === null || bound === undefined ? null : { ...found, bound };
}

/** The inclusive figure of a bounded whole number: "more than 250" is 251 and up. */
export function bounded(value: number, bound: NumberBound): Figure {
  if (bound === 'at-least') return { low: value, high: null, bound };
  if (bound === 'more-than') return { low: value + 1, high: null, bound };
  if (bound === 'at-most') return { low: null, high: value, bound };
  if (bound === 'less-than') return { low: null, high: value - 1, bound };
  return { low: value, high: value, bound };
}
