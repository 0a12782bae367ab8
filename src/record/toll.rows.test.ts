import { describe, expect, it } from 'vitest';
import type { TollRow } from './record.ts';
import { entryWith, recordOf } from './record-of.ts';

const tollOf = (claims: string[], fields = ''): TollRow[] =>
  recordOf(entryWith(claims, fields)).entries[0]?.toll ?? [];
const claim = (id: string, by: string, fields: string) =>
  `{ id: ${id}, by: ${by}, says: Dead., ${fields}, in: paper-1 }`;
const brief = ({ group, low, high, open, lowFrom, highFrom }: TollRow) => [
  group,
  low,
  high,
  open,
  lowFrom,
  highFrom,
];
/** The row of people of no stated group. */
const range = (...killed: string[]) =>
  tollOf(
    killed.map((text, index) =>
      claim(`c${index}`, ['sohr', 'carden', 'charity'][index] ?? '', `killed: ${text}`),
    ),
  ).map(brief);
const window = '    covers: window';

describe('the range of a row', () => {
  it('takes from each figure the end that lies further out', () => {
    expect(range('4–7', '2–9')).toEqual([[null, 2, 9, null, 'c1', 'c1']]);
    expect(range('4–7', '5–9')).toEqual([[null, 4, 9, null, 'c0', 'c1']]);
    expect(range('2–9', '4–7')).toEqual([[null, 2, 9, null, 'c0', 'c0']]);
  });

  it('takes the one number of a figure that is open', () => {
    expect(range('up to 7', 'at least 3')).toEqual([[null, 3, 7, null, 'c1', 'c0']]);
    expect(range('fewer than 7')).toEqual([[null, 6, 6, 'down', 'c0', 'c0']]);
  });

  it('is open upwards where the highest is a least, downwards where the lowest is a most', () => {
    expect(range('4', 'more than 8')).toEqual([[null, 4, 9, 'up', 'c0', 'c1']]);
    expect(range('at least 4', '8')).toEqual([[null, 4, 8, null, 'c0', 'c1']]);
    expect(range('up to 4', '8')).toEqual([[null, 4, 8, 'down', 'c0', 'c1']]);
    expect(range('up to 4', 'at least 8')).toEqual([[null, 4, 8, 'both', 'c0', 'c1']]);
  });

  it('comes from the figure that says least about the rest where two give the same number', () => {
    expect(range('8', 'at least 8')).toEqual([[null, 8, 8, 'up', 'c0', 'c1']]);
    expect(range('at least 8', '8')).toEqual([[null, 8, 8, 'up', 'c0', 'c0']]);
    expect(range('8', 'up to 8')).toEqual([[null, 8, 8, 'down', 'c1', 'c0']]);
    expect(range('at least 8', 'more than 7')).toEqual([[null, 8, 8, 'up', 'c0', 'c0']]);
  });

  it('passes over words beside numbers', () => {
    expect(range('dozens', '24', 'unknown')).toEqual([[null, 24, 24, null, 'c1', 'c1']]);
  });

  it('holds 0, which somebody said, beside more', () => {
    expect(range('none', '24')).toEqual([[null, 0, 24, null, 'c0', 'c1']]);
  });

  it('is about so many where its lowest or its highest is, and not where another is', () => {
    const about = (...killed: string[]) =>
      tollOf(
        killed.map((text, index) =>
          claim(`c${index}`, ['sohr', 'carden', 'charity'][index] ?? '', `killed: ${text}`),
        ),
      )[0]?.about;
    expect(about('about 4', '8')).toBe(true);
    expect(about('4', 'about 8')).toBe(true);
    expect(about('4', 'about 6', '8')).toBe(false);
  });
});

describe('the latest day of a source', () => {
  const said = (id: string, by: string, day: string, killed: string) =>
    claim(id, by, `said: ${day}, killed: ${killed}`);

  it('is its own, whatever others said later', () => {
    const rows = tollOf([
      said('a', 'sohr', '2024-11-28', '3'),
      said('b', 'ohchr', '2024-11-29', '8'),
    ]);
    expect(rows.map(brief)).toEqual([[null, 3, 8, null, 'a', 'b']]);
  });

  it('is looked for on each row apart', () => {
    const rows = tollOf([
      said('a', 'sohr', '2024-11-28', '3 civilians'),
      said('b', 'sohr', '2024-11-29', '8 soldiers'),
    ]);
    expect(rows.map(brief)).toEqual([
      ['soldiers', 8, 8, null, 'b', 'b'],
      ['civilians', 3, 3, null, 'a', 'a'],
    ]);
  });

  it('is not that of another source, also where the two are one origin', () => {
    const rows = tollOf([
      said('a', 'carden', '2024-11-28', '3'),
      said('b', 'ocha', '2024-11-29', '8'),
    ]);
    expect(rows.map(brief)).toEqual([[null, 3, 8, null, 'a', 'b']]);
    expect(rows[0]?.figures.map(({ earlier }) => earlier)).toEqual([false, false]);
    expect(rows[0]?.accounts).toBe(1);
  });

  it('sets aside what several said together once each of them has spoken again', () => {
    const together = said('a', '[sohr, ohchr]', '2024-11-28', '3');
    const one = said('b', 'sohr', '2024-11-29', '8');
    const other = said('c', 'ohchr', '2024-11-30', '9');
    expect(tollOf([together, one]).map(brief)).toEqual([[null, 3, 8, null, 'a', 'b']]);
    expect(tollOf([together, one, other]).map(brief)).toEqual([[null, 8, 9, null, 'b', 'c']]);
  });

  it('sets nothing aside of somebody unnamed, who need not be the same', () => {
    const rows = tollOf([
      claim('a', 'unstated', 'as: an official, said: 2024-11-28, killed: 3'),
      claim('b', 'unstated', 'as: an official, said: 2024-11-29, killed: 8'),
    ]);
    expect(rows.map(brief)).toEqual([[null, 3, 8, null, 'a', 'b']]);
  });

  it('is that of each compiler, and of each that rests on others, too', () => {
    const rows = tollOf([
      said('a', 'airwars', '2024-11-28', '3 civilians'),
      said('b', 'airwars', '2024-11-29', '8 civilians'),
      claim('c', 'charity', 'rests-on: [a], said: 2024-11-27, killed: 20 civilians'),
    ]);
    expect(rows.map(brief)).toEqual([['civilians', 8, 20, null, 'b', 'c']]);
    expect(rows[0]?.corroboration).toBe('compiled');
    expect(rows[0]?.accounts).toBe(0);
  });

  it('is the last on which an uncertain one can have been', () => {
    const rows = tollOf([
      said('a', 'sohr', '2024-11', '3'),
      said('b', 'sohr', '2024-11-29', '8'),
      said('c', 'sohr', '2024-11-28/..', '9'),
    ]);
    expect(rows.map(brief)).toEqual([[null, 3, 3, null, 'a', 'a']]);
  });

  it('is none, and the same for all, where no day is known', () => {
    const undated = (id: string, killed: string) =>
      `{ id: ${id}, by: sohr, says: Dead., killed: ${killed}, in: undated }`;
    const [entry] = recordOf(
      entryWith([undated('a', '3'), undated('b', '8')]),
      "\n  - { id: undated, publisher: paper, url: 'https://p.example/9' }\n",
    ).entries;
    expect(entry?.toll.map(brief)).toEqual([[null, 3, 8, null, 'a', 'b']]);
  });

  it('puts the figures of a row in order, the oldest first', () => {
    const rows = tollOf([
      said('a', 'sohr', '2024-11-30', '3'),
      said('b', 'ohchr', '2024-11-28', '8'),
      said('c', 'charity', '2024-11-29', '5'),
    ]);
    expect(rows[0]?.figures).toEqual([
      { claim: 'b', text: '8', low: 8, high: 8, bound: 'exact', subgroup: null, earlier: false },
      { claim: 'c', text: '5', low: 5, high: 5, bound: 'exact', subgroup: null, earlier: false },
      { claim: 'a', text: '3', low: 3, high: 3, bound: 'exact', subgroup: null, earlier: false },
    ]);
  });
});

describe('the group of a figure', () => {
  it('is the one that its source means only for people, and only where none is said', () => {
    const rows = tollOf([
      claim('a', 'helmets', 'killed: 8'),
      claim('b', 'helmets', 'injured: 4 soldiers'),
      claim('c', 'helmets', 'displaced: 9 families'),
    ]);
    expect(rows.map(({ measure, group, unit }) => [measure, group, unit])).toEqual([
      ['killed', 'civilians', 'people'],
      ['injured', 'soldiers', 'people'],
      ['displaced', null, 'families'],
    ]);
  });

  it('is the one that any of several speakers means', () => {
    expect(tollOf([claim('a', '[sohr, helmets]', 'killed: 8')]).map(({ group }) => group)).toEqual([
      'civilians',
    ]);
  });

  it('of a part makes a row, but not where the claim counts it apart, or the whole is it', () => {
    const record = recordOf(`  - id: entry
    title: An entry
    occurred: 2024-11-29
    place: city
    kind: shelling
    claims:
      - id: a
        by: helmets
        says: Dead.
        killed:
          - 27, including 20 civilians and 8 children
          - 9 children
        in: paper-1
`);
    expect(record.entries[0]?.toll.map(brief)).toEqual([
      ['civilians', 27, 27, null, 'a', 'a'],
      ['children', 9, 9, null, 'a', 'a'],
    ]);
  });
});

describe('a smaller group', () => {
  const students = claim('b', 'carden', 'killed: 6 students');

  it('joins the row of the larger one, and says that it is smaller', () => {
    const [row] = tollOf([claim('a', 'sohr', 'killed: 4 civilians'), students]);
    expect(row?.figures.map((figure) => [figure.claim, figure.subgroup])).toEqual([
      ['a', null],
      ['b', 'students'],
    ]);
  });

  it('does not where its claim gives a figure for the larger one', () => {
    const rows = tollOf([
      claim('a', 'sohr', 'killed: 4 civilians'),
      claim('b', 'carden', 'killed: "7 civilians, including 6 students"'),
    ]);
    expect(rows.map(({ group, figures }) => [group, figures.length])).toEqual([
      ['civilians', 2],
      ['students', 1],
    ]);
  });

  it('does not join another measure, another group, or the row of people', () => {
    const rows = tollOf([
      claim('a', 'sohr', 'injured: 4 civilians, killed: 3 soldiers'),
      claim('c', 'charity', 'killed: 2'),
      students,
    ]);
    expect(rows.every(({ figures }) => figures.length === 1)).toBe(true);
    expect(rows.length).toBe(4);
  });

  it('does not join another window', () => {
    const rows = tollOf(
      [claim('a', 'sohr', 'killed: 4 civilians, occurred: 2024-11-28'), students],
      window,
    );
    expect(rows.map(({ figures }) => figures.length)).toEqual([1, 1]);
  });

  it('that was said on an earlier day does not hide its origin’s figure for the larger', () => {
    const rows = tollOf([
      claim('a', 'sohr', 'said: 2024-11-29, killed: 4 civilians'),
      claim('b', 'sohr', 'said: 2024-11-28, killed: 6 students'),
    ]);
    expect(rows.find(({ group }) => group === 'civilians')).toMatchObject({ low: 4, high: 4 });
  });

  it('of words never sets a number', () => {
    const [row] = tollOf([claim('a', 'sohr', 'killed: dozens of civilians'), students]).filter(
      ({ group }) => group === 'civilians',
    );
    expect(row && brief(row)).toEqual(['civilians', null, 6, null, null, 'b']);
  });
});

describe('the window of a row', () => {
  it('is one where the days are the same, however they are written', () => {
    const rows = tollOf(
      [
        claim('a', 'sohr', 'killed: 4, occurred: 2024-11'),
        claim('b', 'ohchr', 'killed: 6, occurred: 2024-11-01/2024-11-30'),
      ],
      window,
    );
    expect(rows.map((row) => [row.window, row.place, row.low, row.high])).toEqual([
      ['2024-11', ['city'], 4, 6],
    ]);
  });

  it('is that of the entry, whatever a claim gives, where the entry is one incident', () => {
    const rows = tollOf([claim('a', 'sohr', 'killed: 4, occurred: 2024-11-28, place: campus')]);
    expect(rows.map((row) => [row.window, row.place])).toEqual([['2024-11-29', ['city']]]);
  });
});
