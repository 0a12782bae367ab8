import { bisectRight } from 'd3';
import type { Id } from '../reading/content.ts';
import type { Kinship } from './kinship.ts';
import type { Entry } from './record.ts';

/** Entries of one place, by their first possible day. */
interface Nearby {
  /** Where each stands in the list that was given. */
  order: number[];
  earliest: string[];
  latest: string[];
  /** The last day on which one of those up to here may have been. */
  latestSoFar: string[];
}

/**
 * For an entry, those of a list that may lie in it by their first place, and whose days may meet its
 * own, in the order of the list: of thousands, few. An entry of no place or of several may hold any.
 */
export function nearbyOf(
  entries: readonly Entry[],
  kin: Kinship,
): (outer: Entry) => readonly Entry[] {
  const inside = new Map<Id, number[]>();
  const anywhere = entries.some(({ place }) => place.length === 0);
  entries.forEach(({ place }, index) => {
    for (const id of kin.placesAbove(place[0] ?? '')) {
      const known = inside.get(id);
      if (known === undefined) inside.set(id, [index]);
      else known.push(index);
    }
  });
  const sorted = new Map<Id, Nearby>();
  return (outer) => {
    const [only] = outer.place;
    if (anywhere || only === undefined || outer.place.length > 1) return entries;
    const here = inside.get(only) ?? [];
    if (here.length < 2) return here.map((index) => entries[index] ?? outer);
    const all = sorted.get(only) ?? byDay(here, entries);
    sorted.set(only, all);
    return meeting(all, outer).map((index) => entries[index] ?? outer);
  };
}

function byDay(indices: readonly number[], entries: readonly Entry[]): Nearby {
  const first = (index: number) => entries[index]?.occurred.earliest ?? '';
  const order = [...indices].sort((a, b) =>
    first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0,
  );
  const latest = order.map((index) => entries[index]?.occurred.latest ?? 'open');
  let last = '';
  const latestSoFar = latest.map((day) => (last = day > last ? day : last));
  return { order, earliest: order.map(first), latest, latestSoFar };
}

/** Those whose days may meet those of an entry, in the order in which they were given. */
function meeting({ order, earliest, latest, latestSoFar }: Nearby, { occurred }: Entry): number[] {
  const found: number[] = [];
  const from = occurred.earliest ?? '';
  const after = bisectRight(earliest, occurred.latest ?? 'open');
  for (let at = after - 1; at >= 0 && (latestSoFar[at] ?? '') >= from; at -= 1) {
    const index = order[at];
    if (index !== undefined && (latest[at] ?? '') >= from) found.push(index);
  }
  return found.sort((a, b) => a - b);
}
