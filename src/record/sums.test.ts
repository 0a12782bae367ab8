import { describe, expect, it } from 'vitest';
import { kinshipOf } from './kinship.ts';
import { recordOf } from './record-of.ts';
import { totalOf } from './figure-range.ts';
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
  const { terms, refused, ...range } = sumOf(record.entries, question, record, kin);
  return {
    ...range,
    terms: terms.map((term) => term.entry),
    refused: refused.map((term) => [term.entry, term.reason, ...term.holds]),
  };
}

describe('a sum', () => {
  it('adds the lowest and the highest figures of incidents, and stays open where one is', () => {
    expect(
      sum(
        entry('a', '2024-11-28', 'city', '8–15 civilians'),
        entry('b', '2024-11-29', 'city', 'at least 4 civilians'),
      ),
    ).toEqual({
      low: 12,
      high: 19,
      open: 'up',
      about: false,
      lowBound: null,
      highBound: null,
      terms: ['a', 'b'],
      refused: [],
    });
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
    ).toMatchObject({ low: 8, high: 8, terms: ['a'], refused: [['b', 'window']] });
  });

  it('says which of its incidents a figure over a window may hold', () => {
    const window = (id: string, occurred: string, place: string) =>
      entry(id, occurred, place, '24 civilians', '    covers: window\n');
    expect(
      sum(
        entry('a', '2024-11-28', 'campus', '8 civilians'),
        entry('b', '2024-12-01', 'campus', '2 civilians'),
        window('days', '2024-11-27/2024-11-29', 'city'),
        window('open', '../2024-12-02', 'country'),
        window('elsewhere', '2024-11-27/2024-12-02', 'region'),
        window('before', '2024-11-01/2024-11-27', 'city'),
      ).refused,
    ).toEqual([
      ['before', 'window'],
      ['days', 'window', 'a'],
      ['elsewhere', 'window'],
      ['open', 'window', 'a', 'b'],
    ]);
  });

  it('leaves out what was only stated, and not told as an incident', () => {
    const stated = entry('b', '2024-11-29', 'region', '5 civilians').replace(
      'kind: shelling',
      'kind: statement',
    );
    expect(sum(entry('a', '2024-11-28', 'city', '8 civilians'), stated)).toMatchObject({
      high: 8,
      refused: [['b', 'not-incident']],
    });
  });

  it('leaves out other groups', () => {
    expect(
      sum(
        entry('a', '2024-11-28', 'city', '8 civilians'),
        entry('b', '2024-11-29', 'region', '1 child'),
      ),
    ).toMatchObject({ high: 8, refused: [['b', 'other']] });
  });

  it('leaves out a figure of a group where another account has fewer people in all', () => {
    const two = (all: string) =>
      entry('b', '2024-11-29', 'region', '186 civilians').replace(
        'claims:',
        `claims:\n      - { id: all, by: ocha, says: Dead., killed: ${all}, in: paper-1 }`,
      );
    const one = entry('a', '2024-11-28', 'city', '8 civilians');
    expect(sum(one, two('20'))).toMatchObject({
      high: 8,
      refused: [
        ['b', 'contradicted'],
        ['b', 'ungrouped'],
      ],
    });
    expect(sum(one, two('at least 20')).high).toBe(194);
    expect(sum(one, two('190')).high).toBe(194);
  });

  it('is about so many where one of its figures is', () => {
    const about = sum(
      entry('a', '2024-11-28', 'city', '8 civilians'),
      entry('b', '2024-11-29', 'region', 'about 100 civilians'),
    );
    expect(about).toMatchObject({ low: 108, high: 108, about: true });
    expect(about).toMatchObject({ lowBound: 'about', highBound: 'about' });
    const rows = recordOf(entry('a', '2024-11-28', 'city', 'about 8 civilians')).entries[0]?.toll;
    const lowest = (rows ?? []).map((row) => ({ ...row, high: 12, highBound: 'exact' as const }));
    expect(totalOf(lowest)).toMatchObject({ low: 8, lowBound: 'about', highBound: null });
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
      about: false,
      lowBound: null,
      highBound: null,
      terms: [],
      refused: [
        ['a', 'unit'],
        ['b', 'words'],
        ['c', 'part'],
      ],
    });
  });
});
