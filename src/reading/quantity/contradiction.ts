import type { Figure } from '../quantity.ts';
import { withCommas } from './phrase-problem.ts';
import type { PlacedPart } from './part.ts';
import { liesWithin, type Vocabulary } from './vocabulary.ts';

/** A total that is smaller than what its own parts come to. Both stay as they were said. */
export interface Contradiction {
  reason: string;
  expected: string | null;
  /** Nobody but the source can say which of the two is right. */
  fix: null;
  /** Offset of the first part. */
  at: number;
  /** The most that the total allows. */
  total: number;
  /** The least that the parts come to. */
  parts: number;
}

const AGE_AND_SEX = ['children', 'women', 'men'];

/**
 * Compares a total with its parts. Parts by age and sex are added, and so are all others; the two
 * are never added to each other, because one person is in both ("20 men and 10 students"). A group
 * that lies within another part's group is not added to it. "About" contradicts nothing.
 */
export function contradictionOf(
  total: Figure,
  parts: readonly PlacedPart[],
  within: Vocabulary['within'],
): Contradiction | null {
  const most = total.bound === 'about' ? null : total.high;
  const first = parts[0];
  if (most === null || first === undefined) return null;
  const byAge = parts.filter((part) => isAgeOrSex(part.group, within));
  const others = parts.filter((part) => !byAge.includes(part));
  const sums = [byAge, others].map((list) => leastOf(list, within));
  const worst = sums.reduce((a, b) => (b.sum > a.sum ? b : a));
  if (worst.sum <= most) return null;
  const several = worst.added.length > 1;
  const words = worst.added.map(({ text }) => text).join(' + ');
  return {
    reason: several
      ? `The total is ${withCommas(most)} and its parts come to ${withCommas(worst.sum)} (${words}).`
      : `The total is ${withCommas(most)} and one part of it is larger (${words}).`,
    expected: several
      ? 'parts that come to no more than the total, unless one person is counted in two of them'
      : 'no part larger than the total',
    fix: null,
    at: worst.added[0]?.at ?? first.at,
    total: most,
    parts: worst.sum,
  };
}

function isAgeOrSex(group: string, within: Vocabulary['within']): boolean {
  return AGE_AND_SEX.some((root) => group === root || liesWithin(within, group, root));
}

function leastOf(
  parts: readonly PlacedPart[],
  within: Vocabulary['within'],
): { sum: number; added: PlacedPart[] } {
  const added = parts.filter(
    (part) =>
      (part.low ?? 0) > 0 &&
      !parts.some(
        ({ group, low }) => (low ?? 0) >= (part.low ?? 0) && liesWithin(within, part.group, group),
      ),
  );
  return { sum: added.reduce((sum, { low }) => sum + (low ?? 0), 0), added };
}
