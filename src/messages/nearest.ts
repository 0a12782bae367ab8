import leven from 'leven';

/** A word that stands for what an editor has yet to write: it passes nowhere. */
export const placeholder = '…';

/**
 * The words of `known` that `word` may be a misspelling of, the nearest first, at most `limit`;
 * of those that are as near, the ones that come first in `known`. A word counts as near when a letter differs in a short one, two in one of five letters and three
 * in a long one, or when one contains the other.
 */
export function nearest(word: string, known: Iterable<string>, limit = 3): string[] {
  const wanted = word.toLowerCase();
  const near: { candidate: string; distance: number }[] = [];
  if (wanted === placeholder) return [];
  for (const candidate of new Set(known)) {
    const other = candidate.toLowerCase();
    const length = Math.max(wanted.length, other.length);
    const allowed = length < 5 ? 1 : length < 10 ? 2 : 3;
    const shorter = Math.min(wanted.length, other.length);
    const contains = shorter > 2 && (other.includes(wanted) || wanted.includes(other));
    const distance = leven(wanted, other, { maxDistance: allowed + 1 });
    if (distance <= allowed) near.push({ candidate, distance });
    else if (contains) near.push({ candidate, distance: allowed + 1 });
  }
  near.sort((a, b) => a.distance - b.distance);
  return near.slice(0, limit).map(({ candidate }) => candidate);
}

/**
 * The one word of `known` that `word` is a slip of, to be offered as what to write: one letter of a
 * short word differs, or two of one with five letters or more, and no other word is as near. One
 * that lies within the other, or differs in a digit, is another word.
 */
export function slipOf(word: string, known: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  const near = [...new Set(known)].map((candidate) => {
    const other = candidate.toLowerCase();
    const allowed = Math.max(wanted.length, other.length) < 5 ? 1 : 2;
    return { candidate, allowed, distance: leven(wanted, other, { maxDistance: 3 }) };
  });
  const slips = near.filter(
    ({ candidate, distance, allowed }) =>
      distance <= allowed && digitsOf(candidate) === digitsOf(word),
  );
  const least = Math.min(...slips.map(({ distance }) => distance));
  const [only, second] = slips.filter(({ distance }) => distance === least);
  return only === undefined || second !== undefined ? null : only.candidate;
}

function digitsOf(word: string): string {
  return word.replace(/\D+/gu, '-');
}

/** All of `known`, with those nearest to `word` in front. */
export function nearestFirst(word: string, known: readonly string[]): string[] {
  const near = nearest(word, known);
  return [...near, ...known.filter((choice) => !near.includes(choice))];
}

/**
 * The one word of `known` that `word` can only be a misspelling of: no other is one letter away.
 * Short words and numbers are told apart by one letter, so that nothing is certain there: `un-27`
 * is not `un-28`, and `a` not `b`.
 */
export function oneLetterOff(word: string, known: Iterable<string>): string | null {
  const close = [...new Set(known)].filter((other) => leven(word, other, { maxDistance: 2 }) < 2);
  const [only] = close;
  if (only === undefined || close.length > 1 || only === word) return null;
  const [ours, theirs] = [word.split('-'), only.split('-')];
  const differing = ours.flatMap((part, index) =>
    part === theirs[index] ? [] : [part, theirs[index] ?? ''],
  );
  const areWords = differing.every((part) => /^\p{L}{3,}$/u.test(part));
  const isLong = differing.some((part) => part.length > 3);
  return ours.length === theirs.length && areWords && isLong ? only : null;
}
