import { describe, expect, it } from 'vitest';
import type { TollRow } from './record.ts';
import { entryWith, recordOf } from './record-of.ts';

const tollOf = (claims: string[], fields = ''): TollRow[] =>
  recordOf(entryWith(claims, fields)).entries[0]?.toll ?? [];
const brief = (row: TollRow) =>
  [row.measure, row.group, row.low, row.high, row.open, row.lowFrom, row.highFrom] as const;
const window = '    covers: window';

describe('a toll', () => {
  it('is the range from the lowest to the highest figure, open upwards where the highest is a least', () => {
    const rows = tollOf([
      '{ id: a, by: sohr, says: Dead., killed: 24 civilians, in: paper-1 }',
      '{ id: b, by: carden, says: Dead., killed: at least 27 civilians, in: paper-1 }',
    ]);
    expect(rows.map(brief)).toEqual([['killed', 'civilians', 24, 27, 'up', 'a', 'b']]);
    expect(rows[0]?.corroboration).toBe('independent');
  });

  it('is open downwards where the lowest is a most', () => {
    const rows = tollOf([
      '{ id: a, by: sohr, says: Dead., killed: up to 4 civilians, in: paper-1 }',
      '{ id: b, by: carden, says: Dead., killed: 7 civilians, in: paper-1 }',
    ]);
    expect(rows.map(brief)).toEqual([['killed', 'civilians', 4, 7, 'down', 'a', 'b']]);
  });

  it('takes more than 250 as 251 or more', () => {
    const [row] = tollOf(['{ id: a, by: sohr, says: Dead., killed: more than 250, in: paper-1 }']);
    expect(row && brief(row)).toEqual(['killed', null, 251, 251, 'up', 'a', 'a']);
    expect(row).toMatchObject({ lowBound: 'more-than', highBound: 'more-than' });
  });

  it('never turns words into a number, nor silence into 0', () => {
    const [row, ...others] = tollOf([
      '{ id: a, by: sohr, says: Dead., killed: dozens of civilians, in: paper-1 }',
      '{ id: b, by: carden, says: Nothing of the dead., in: paper-1 }',
    ]);
    expect(row && brief(row)).toEqual(['killed', 'civilians', null, null, null, null, null]);
    expect(row?.figures.map(({ text }) => text)).toEqual(['dozens of civilians']);
    expect(others).toEqual([]);
  });

  it('holds 0 where somebody said that nobody was killed', () => {
    const [row] = tollOf(['{ id: a, by: sohr, says: Nobody died., killed: none, in: paper-1 }']);
    expect(row?.low).toBe(0);
    expect(row?.high).toBe(0);
  });

  it('gives parts rows of their own', () => {
    const rows = tollOf([
      '{ id: a, by: sohr, says: Dead., killed: "24 civilians, including 7 children", in: paper-1 }',
      '{ id: b, by: carden, says: Dead., killed: "27 civilians, including 8 children", in: paper-1 }',
    ]);
    expect(rows.map(brief)).toEqual([
      ['killed', 'civilians', 24, 27, null, 'a', 'b'],
      ['killed', 'children', 7, 8, null, 'a', 'b'],
    ]);
  });

  it('counts a figure without a group in the group that its source means', () => {
    const rows = tollOf([
      '{ id: a, by: helmets, says: Dead., killed: 8, in: paper-1 }',
      '{ id: b, by: sohr, says: Dead., killed: 9, in: paper-1 }',
    ]);
    expect(rows.map(({ group, low }) => [group, low])).toEqual([
      [null, 9],
      ['civilians', 8],
    ]);
  });

  it('lets a smaller group raise the highest of a larger one’s row, never set the lowest', () => {
    const whole = '{ id: a, by: sohr, says: Dead., killed: 4 civilians, in: paper-1 }';
    const raise = tollOf([
      whole,
      '{ id: b, by: carden, says: Dead., killed: 6 students, in: paper-1 }',
    ]);
    expect(raise.map(brief)).toContainEqual(['killed', 'civilians', 4, 6, null, 'a', 'b']);
    const lower = tollOf([
      whole,
      '{ id: b, by: carden, says: Dead., killed: 2 students, in: paper-1 }',
    ]);
    expect(lower.map(brief)).toContainEqual(['killed', 'civilians', 4, 4, null, 'a', 'a']);
    expect(lower.find(({ group }) => group === 'civilians')?.accounts).toBe(2);
  });

  it('makes no row for a larger group that nobody counted', () => {
    const rows = tollOf(['{ id: a, by: sohr, says: Dead., killed: 4 students, in: paper-1 }']);
    expect(rows.map(({ group }) => group)).toEqual(['students']);
  });

  it('takes from each origin the figures of its latest day, all of them', () => {
    const rows = tollOf([
      '{ id: a, by: helmets, said: 2024-11-28, says: Dead., killed: 3, in: paper-1 }',
      '{ id: b, by: helmets, said: 2024-11-29, says: Dead., killed: 8, in: paper-1 }',
      '{ id: c, by: helmets, said: 2024-11-29, says: Dead., killed: at least 16, in: paper-1 }',
    ]);
    expect(rows.map(brief)).toEqual([['killed', 'civilians', 8, 16, 'up', 'b', 'c']]);
    expect(rows[0]?.figures.map(({ claim, earlier }) => [claim, earlier])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
    ]);
    expect(rows[0]?.corroboration).toBe('single-origin');
  });

  it('includes what compilations and claims that rest on others say, without counting them', () => {
    const rows = tollOf([
      '{ id: a, by: sohr, says: Dead., killed: at least 16 civilians, in: paper-1 }',
      '{ id: b, by: airwars, said: 2025, says: Dead., killed: 18–36, in: paper-1 }',
    ]);
    expect(rows.map(brief)).toEqual([['killed', 'civilians', 16, 36, null, 'a', 'b']]);
    expect(rows[0]?.corroboration).toBe('single-origin');
    expect(rows[0]?.accounts).toBe(1);
  });

  it('is not touched by what a carrier says', () => {
    const rows = tollOf([
      '{ id: a, by: sohr, says: Dead., killed: 4, carried: [{ in: paper-1, killed: 40 }] }',
    ]);
    expect(rows.map(({ low, high }) => [low, high])).toEqual([[4, 4]]);
  });

  it('keeps other units apart', () => {
    const rows = tollOf([
      '{ id: a, by: sohr, says: Driven out., displaced: "8,700 families", in: paper-1 }',
      '{ id: b, by: carden, says: Driven out., displaced: "more than 14,000 people", in: paper-1 }',
    ]);
    expect(rows.map(({ unit, low }) => [unit, low])).toEqual([
      ['families', 8700],
      ['people', 14001],
    ]);
  });
});

describe('a window', () => {
  it('makes a row of its own for each time and place that claims speak of', () => {
    const rows = tollOf(
      [
        '{ id: a, by: sohr, says: Dead., killed: 20, in: paper-1, occurred: 2024-11-27/2024-11-28 }',
        '{ id: b, by: ocha, says: Dead., killed: 12, in: paper-1, occurred: 2024-11-26/2024-11-28 }',
        '{ id: c, by: carden, says: Dead., killed: 10, in: paper-1, occurred: 2024-11-26/2024-11-28, place: region }',
      ],
      window,
    );
    expect(rows.map((row) => [row.window, row.place.join(), row.high])).toEqual([
      ['2024-11-26/2024-11-28', 'city', 12],
      ['2024-11-26/2024-11-28', 'region', 10],
      ['2024-11-27/2024-11-28', 'city', 20],
    ]);
  });

  it('is a dispute, and no other row, in an entry that is one incident', () => {
    const record = recordOf(
      entryWith([
        '{ id: a, by: sohr, says: Dead., killed: 4, in: paper-1, place: campus }',
        '{ id: b, by: carden, says: Dead., killed: 4, in: paper-1, place: suburb }',
        '{ id: c, by: ohchr, says: Dead., killed: 4, in: paper-1 }',
      ]),
    );
    expect(record.entries[0]?.toll.length).toBe(1);
    expect(record.entries[0]?.disputed).toEqual([{ what: 'place', claims: ['a', 'b'] }]);
  });
});

describe('disputes of time', () => {
  it('are days that do not meet', () => {
    const record = recordOf(
      entryWith([
        '{ id: a, by: sohr, says: It began., in: paper-1 }',
        '{ id: b, by: kremlin, says: It began later., occurred: 2024-11-30, in: paper-1 }',
      ]),
    );
    expect(record.entries[0]?.disputed).toEqual([{ what: 'time', claims: ['b'] }]);
  });

  it('are none where a place or a day is only given more exactly', () => {
    const record = recordOf(
      entryWith([
        '{ id: a, by: sohr, says: It began., in: paper-1, place: campus, occurred: 2024-11 }',
      ]),
    );
    expect(record.entries[0]?.disputed).toEqual([]);
  });
});
