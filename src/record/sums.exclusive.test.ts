import { describe, expect, it } from 'vitest';
import { parseDate } from '../reading/date.ts';
import type { EdtfDate } from '../reading/date.ts';
import { kinshipOf } from './kinship.ts';
import { leftOut } from './left-out.ts';
import { recordOf } from './record-of.ts';
import { sumOf } from './sums.ts';

const entry = (id: string, occurred: string, killed: string) =>
  `  - id: ${id}
    title: ${id}
    occurred: ${occurred}
    kind: armed-clash
    claims:
      - { id: ${id}-claim, by: sohr, says: Dead., killed: "${killed}", in: paper-1 }
`;

const ROWS: readonly (readonly [occurred: string, killed: string])[] = [
  ['2014-09-02', '3 people'],
  ['2014-09-01/2014-09-05', '40–60 people'],
  ['2014-09-04', '2 people'],
  ['2014-10-30/2014-12-07', '431 people'],
  ['2014-11-11', '1 person'],
];

/** The sum of the rows of a dataset, and of other entries beside them. */
function sum(rowsExclusive: boolean, others: string[] = []) {
  const record = recordOf(
    [
      ...ROWS.map(([occurred, killed], at) => entry(`row-${String(at + 1)}`, occurred, killed)),
      ...others,
    ].join(''),
  );
  const entries = record.entries.map((one) => ({
    ...one,
    dataset: one.id.startsWith('row-') ? 'events' : null,
  }));
  const dataset = {
    id: 'events',
    title: 'Events',
    summary: '',
    published: day('2026-11-30'),
    updated: null,
    authors: [],
    rowsExclusive,
    entryPages: true,
    entries: entries.map(({ id }) => id),
    documents: [],
  };
  const kin = kinshipOf(record.sources, record.actors, record.places);
  const question = { measure: 'killed', group: null, unit: 'people' };
  const { low, high, terms, refused } = sumOf(
    entries,
    question,
    { site: record.site, datasets: [dataset] },
    kin,
  );
  const left = leftOut(refused, new Set(terms.map((term) => term.entry)));
  return {
    range: [low, high],
    left: left.flatMap(({ groups }) => groups.map(({ range }) => [range.low, range.high])),
    refused: refused.map((one) => [one.entry, ...one.holds]),
  };
}

function day(text: string): EdtfDate {
  const parsed = parseDate(text);
  if ('problem' in parsed) throw new TypeError(text);
  return parsed.date;
}

describe('a sum of rows of one dataset', () => {
  it('adds them all where the dataset says that they exclude each other', () => {
    expect(sum(true)).toEqual({ range: [477, 497], left: [], refused: [] });
  });

  it('leaves out rows that may hold others where it does not, and tells how many people that is', () => {
    expect(sum(false)).toEqual({
      range: [6, 6],
      left: [[471, 491]],
      refused: [
        ['row-2', 'row-1'],
        ['row-4', 'row-5'],
      ],
    });
  });

  it('asks of rows that exclude each other whether they may hold other entries, and the reverse', () => {
    expect(sum(true, [entry('other', '2014-09-03', '7 people')])).toMatchObject({
      range: [444, 444],
      refused: [['row-2', 'other']],
    });
    expect(sum(true, [entry('other', '2014-09', '90 people')])).toMatchObject({
      range: [477, 497],
      refused: [['other', 'row-2']],
    });
  });
});
