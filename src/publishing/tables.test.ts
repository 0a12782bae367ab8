import { describe, expect, it } from 'vitest';
import { recordOf } from '../record/record-of.ts';
import { entriesTable } from './tables.ts';

const ENTRIES = `  - id: raid
    title: A raid
    occurred: 2024-11-29
    place: city
    kind: shelling
    claims:
      - id: a
        by: sohr
        says: Dead and hurt.
        in: paper-1
        killed:
          - 8–9 civilians
          - at least 12 soldiers
        injured: 3 civilians
  - id: talks
    title: Talks
    occurred: 2024-11-30
    kind: agreement
    claims:
      - { id: b, by: ohchr, says: They met., in: paper-1 }
  - id: days
    title: Days
    occurred: 2024-11-28/2024-11-30
    place: region
    kind: context
    covers: window
    claims:
      - { id: c, by: ocha, says: Dead., in: paper-1, killed: 24 civilians }
      - { id: d, by: ocha, says: Dead., in: paper-1, killed: 44 civilians, occurred: 2024-11, place: city }
`;

describe('the table of entries', () => {
  const [head = [], tags = [], ...rows] = entriesTable(recordOf(ENTRIES), 'https://news.example/');
  const columns = (...names: string[]) =>
    rows.map((row) => names.map((name) => row[head.indexOf(name)]));

  it('has a line for each group that a toll counts, and one for an entry without a toll', () => {
    expect(columns('id', 'group', 'unit', 'killed_low', 'killed_high', 'killed_open')).toEqual([
      ['days', 'civilians', 'people', 44, 44, null],
      ['days', 'civilians', 'people', 24, 24, null],
      ['raid', 'soldiers', 'people', 12, 12, 'up'],
      ['raid', 'civilians', 'people', 8, 9, null],
      ['talks', null, null, null, null, null],
    ]);
  });

  it('gives the measures of one group on its line', () => {
    expect(columns('id', 'group', 'injured_low').slice(2, 4)).toEqual([
      ['raid', 'soldiers', null],
      ['raid', 'civilians', 3],
    ]);
  });

  it('says of which days and place the figures of a line are', () => {
    expect(columns('figures_occurred', 'figures_place').slice(0, 3)).toEqual([
      ['2024-11', 'city'],
      ['2024-11-28/2024-11-30', 'region'],
      ['2024-11-29', 'city'],
    ]);
  });

  it('tags each column for HXL, the ends of a figure by its measure', () => {
    const tag = (name: string) => tags[head.indexOf(name)];
    expect(tag('group')).toBe('#affected+group');
    expect(tag('killed_low')).toBe('#affected+killed+min');
    expect(tag('killed_high')).toBe('#affected+killed+max');
    expect(tags.length).toBe(head.length);
  });
});
