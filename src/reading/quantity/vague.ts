import { keyAt, longest, type Token } from './tokens.ts';

const COUNTS = ['tens', 'dozens', 'scores', 'hundreds', 'thousands', 'millions'] as const;
const SCALES = ['dozen', 'hundred', 'thousand', 'million'] as const;
const AMOUNTS = [
  'several',
  'many',
  'numerous',
  'multiple',
  'countless',
  'few',
  'some',
  'a few',
  'a couple',
  'a handful',
  'a number',
  'a small number',
  'a large number',
  'large numbers',
  'small numbers',
] as const;
const SHARES = ['most', 'mostly', 'half', 'a third', 'a quarter', 'the majority'] as const;

/**
 * Reads an amount in words that give no number: "dozens of", "several hundred", "many", and in a
 * part also "most". The position after it, or `null`.
 */
export function readVague(tokens: readonly Token[], at: number, part: boolean): number | null {
  const share = part ? longest(tokens, at, SHARES) : null;
  if (share !== null) return skipOf(tokens, share.next);
  const amount = longest(tokens, at, AMOUNTS);
  const start = amount === null ? at : skipOf(tokens, amount.next);
  const scale = amount === null ? null : longest(tokens, start, SCALES);
  if (scale !== null) return skipOf(tokens, scale.next);
  let next = start;
  for (
    let count = longest(tokens, next, COUNTS);
    count !== null;
    count = longest(tokens, next, COUNTS)
  ) {
    next = skipOf(tokens, count.next);
  }
  return next === at ? null : next;
}

/** Steps over "of", but for the "of" in "of them" and "of whom". */
function skipOf(tokens: readonly Token[], at: number): number {
  if (keyAt(tokens, at) !== 'of') return at;
  return /^(?:them|whom|these|those|which)$/.test(keyAt(tokens, at + 1)) ? at : at + 1;
}
