import { describe, expect, it } from 'vitest';
import { kinshipOf } from './kinship.ts';
import { recordOf } from './record-of.ts';
import { sumOf } from './sums.ts';

const entry = (id: string, occurred: string, place: string, killed: string, more = '') =>
  `  - id: ${id}
    title: ${id}
    occurred: ${occurred}
    place: ${place}
    kind: shelling
${more}    claims:
      - { id: ${id}-claim, by: sohr, says: Dead., killed: "${killed}", in: paper-1 }
`;

function sum(...entries: string[]) {
  const record = recordOf(entries.join(''));
  const kin = kinshipOf(record.sources, record.actors, record.places);
  const question = { measure: 'killed', group: 'civilians', unit: 'people' };
  const { terms, refused, ...range } = sumOf(record.entries, question, record.site.groups, kin);
  return {
    ...range,
    terms: terms.map((term) => term.entry),
    refused: refused.map((term) => [term.entry, term.reason, term.other]),
  };
}

describe('a sum', () => {
  it('adds the lowest and the highest figures of incidents, and stays open where one is', () => {
    expect(
      sum(
        entry('a', '2024-11-28', 'city', '8–15 civilians'),
        entry('b', '2024-11-29', 'city', 'at least 4 civilians'),
      ),
    ).toEqual({ low: 12, high: 19, open: 'up', terms: ['a', 'b'], refused: [] });
  });

  it('adds two incidents of one day in one place', () => {
    expect(
      sum(
        entry('a', '2024-11-28', 'city', '8 civilians'),
        entry('b', '2024-11-28', 'city', '1 civilian'),
      ).high,
    ).toBe(9);
  });

  it('puts figures over a window beside itself', () => {
    expect(
      sum(
        entry('a', '2024-11-28', 'city', '8 civilians'),
        entry('b', '2024-11-27/2024-11-29', 'region', '24 civilians', '    covers: window\n'),
      ),
    ).toEqual({ low: 8, high: 8, open: null, terms: ['a'], refused: [['b', 'window', null]] });
  });

  it('leaves out the wider of two incidents of which one may lie in the other', () => {
    expect(
      sum(
        entry('a', '2024-11-28', 'city', '8 civilians'),
        entry('b', '2024-11-28', 'country', '20 civilians'),
        entry('c', '2024-11-27/2024-11-28', 'city', '9 civilians'),
      ),
    ).toMatchObject({
      terms: ['a'],
      refused: [
        ['c', 'overlap', 'a'],
        ['b', 'overlap', 'c'],
      ],
    });
  });

  it('leaves out other units, words, and parts of the group', () => {
    expect(
      sum(
        entry('a', '2024-11-26', 'city', '8,700 families'),
        entry('b', '2024-11-27', 'city', 'dozens of civilians'),
        entry('c', '2024-11-28', 'city', '4 students'),
      ),
    ).toEqual({
      low: 0,
      high: 0,
      open: null,
      terms: [],
      refused: [
        ['a', 'unit', null],
        ['b', 'words', null],
        ['c', 'part', null],
      ],
    });
  });
});
