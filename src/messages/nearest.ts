import leven from 'leven';

/**
 * The words of `known` that `word` may be a misspelling of, the nearest first, at most `limit`.
 * A word counts as near when about a third of its letters differ at most, or when one contains the
 * other.
 */
export function nearest(word: string, known: Iterable<string>, limit = 3): string[] {
  const wanted = word.toLowerCase();
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(known)) {
    const other = candidate.toLowerCase();
    const length = Math.max(wanted.length, other.length);
    const allowed = length < 5 ? 1 : Math.ceil(length / 3);
    const shorter = Math.min(wanted.length, other.length);
    const contains = shorter > 2 && (other.includes(wanted) || wanted.includes(other));
    const distance = leven(wanted, other, { maxDistance: allowed + 1 });
    if (distance <= allowed) near.push({ candidate, distance });
    else if (contains) near.push({ candidate, distance: allowed + 1 });
  }
  near.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, limit).map(({ candidate }) => candidate);
}

/** All of `known`, with those nearest to `word` in front. */
export function nearestFirst(word: string, known: readonly string[]): string[] {
  const near = nearest(word, known);
  return [...near, ...known.filter((choice) => !near.includes(choice))];
}
