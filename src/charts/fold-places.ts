import type { Id, Place } from '../reading/content.ts';

/** How many lanes a reader can still take in. */
const mostLanes = 8;

/**
 * Puts places under what they lie in, the smallest first, until few enough are left.
 *
 * @param lists the places of each entry
 * @param most how many may be left
 */
export function foldPlaces(
  lists: readonly (readonly Id[])[],
  places: ReadonlyMap<Id, Place>,
  most = mostLanes,
): { fold: (list: readonly Id[]) => Id[]; folded: boolean } {
  let up = new Map<Id, Id>();
  const foldBy = (map: ReadonlyMap<Id, Id>, list: readonly Id[]) => {
    const folded = list.map((id) => map.get(id) ?? id);
    return folded.length < 2 ? folded : [...new Set(folded)];
  };
  const lanes = (map: ReadonlyMap<Id, Id>) =>
    new Set(lists.map((list) => foldBy(map, list).join(' '))).size;
  while (lanes(up) > most) {
    const shown = [...new Set(lists.flatMap((list) => foldBy(up, list)))];
    const deepest = Math.max(0, ...shown.map((id) => depthOf(id, places)));
    if (deepest === 0) break;
    const next = new Map(up);
    for (const id of new Set(lists.flat())) {
      const at = up.get(id) ?? id;
      const above = places.get(at)?.within;
      if (above !== undefined && depthOf(at, places) === deepest) next.set(id, above);
    }
    if (lanes(next) < 2) break;
    up = next;
  }
  return { fold: (list) => foldBy(up, list), folded: up.size > 0 };
}

/** How many places a place lies in, one inside the other. */
function depthOf(id: Id, places: ReadonlyMap<Id, Place>): number {
  const seen = new Set<Id>();
  for (
    let at = places.get(id)?.within;
    at !== undefined && !seen.has(at);
    at = places.get(at)?.within
  ) {
    seen.add(at);
  }
  return seen.size;
}
