import { describe, expect, it } from 'vitest';
import { overlaps } from '../reading/date.ts';
import { kinshipOf } from './kinship.ts';
import { nearbyOf } from './nearby.ts';
import { recordOf } from './record-of.ts';

const frames = [
  ['2024-11-28', 'campus'],
  ['2024-11-27/2024-11-29', 'city'],
  ['../2024-11-27', 'city'],
  ['2024-11-29/..', 'campus'],
  ['2024-11', 'city'],
  ['2024-12-01', 'city'],
  ['2023', 'city'],
  ['2024-11-28?', 'campus'],
  ['2024-11-30/2024-12-02', 'campus'],
] as const;

const entryOf = (occurred: string, place: string, index: number) =>
  `  - id: e${String(index)}
    title: e${String(index)}
    occurred: ${occurred}
    place: ${place}
    kind: shelling
    claims:
      - { id: e${String(index)}-claim, by: sohr, says: Dead., killed: "8 civilians", in: paper-1 }
`;

function recordWith(list: readonly (readonly [string, string])[]) {
  return recordOf(list.map(([occurred, place], index) => entryOf(occurred, place, index)).join(''));
}

describe('what may lie in an entry', () => {
  const record = recordWith(frames);
  const kin = kinshipOf(record.sources, record.actors, record.places);

  it('is of its place or of one in it, and its days may meet, in the order of the list', () => {
    const nearby = nearbyOf(record.entries, kin);
    for (const outer of record.entries) {
      const expected = record.entries.filter(
        (inner) =>
          overlaps(outer.occurred, inner.occurred) &&
          inner.place.some((one) => outer.place.some((other) => kin.placeContains(other, one))),
      );
      expect(nearby(outer).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    }
  });

  it('may be anything where one entry has no place', () => {
    const [first, ...rest] = record.entries;
    if (first === undefined) throw new TypeError('no entry');
    const entries = [{ ...first, place: [] }, ...rest];
    expect(nearbyOf(entries, kin)(rest[0] ?? first)).toBe(entries);
  });
});
