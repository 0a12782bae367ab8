import { describe, expect, it } from 'vitest';
import { figureOfEntry } from './figure-of-entry.ts';
import { entryWith, recordOf } from './record-of.ts';

/** A claim with what it says of the dead, by `sohr` where nobody else is named. */
const claim = (id: string, killed: string | string[], by = 'sohr', more = 'note: Read.') =>
  [
    `id: ${id}`,
    `by: ${by}`,
    'says: Dead.',
    'in: paper-1',
    more,
    'killed:',
    ...[killed].flat().map((figure) => `  - ${figure}`),
  ].join('\n        ');

/** The figure of an entry for a group, its ends and the groups that give it. */
function figure(claims: string[], group: string | null = null, fields = '') {
  const { entries, site } = recordOf(entryWith(claims, fields));
  const [entry] = entries;
  if (entry === undefined) throw new TypeError('no entry');
  const found = figureOfEntry(entry, { measure: 'killed', group, unit: 'people' }, site.groups);
  if (found === null) return null;
  const named = (rows: { group: string | null }[]) => rows.map((row) => row.group ?? 'people');
  const { range, rows, raisedBy, beside } = found;
  return {
    range: [range.low, range.high, range.open],
    of: named(rows),
    ...(raisedBy.length === 0 ? {} : { raisedBy: named(raisedBy) }),
    ...(beside.length === 0 ? {} : { beside: named(beside) }),
  };
}

describe('how many of a group an entry gives', () => {
  it('is what is said of that group, and nothing where only others are told of', () => {
    const claims = [claim('a', ['8 civilians', '12 soldiers'])];
    expect(figure(claims, 'civilians')).toEqual({ range: [8, 8, null], of: ['civilians'] });
    expect(figure(claims, 'students')).toBeNull();
    expect(figure(claims, 'combatants')).toBeNull();
  });
});

describe('how many people an entry gives', () => {
  it('is its groups added up where one source tells them apart', () => {
    expect(figure([claim('a', ['8 civilians', '12 soldiers'])])).toEqual({
      range: [20, 20, null],
      of: ['soldiers', 'civilians'],
    });
    expect(figure([claim('a', ['at least 65 fighters', '45–49 soldiers'])])).toEqual({
      range: [110, 114, 'up'],
      of: ['fighters', 'soldiers'],
    });
    expect(figure([claim('a', '8 civilians'), claim('b', '12 soldiers')])?.range).toEqual([
      20,
      20,
      null,
    ]);
    expect(figure([claim('a', ['3 men', '2 women', '4 children'])])?.range).toEqual([9, 9, null]);
  });

  it('is no sum that somebody is said to have doubted: the doubt is of the figure in it', () => {
    const claims = [
      claim('a', ['3 soldiers', '2 civilians']),
      claim('b', '9 soldiers', 'experts', 'hedge: probably'),
    ];
    const [entry] = recordOf(entryWith(claims)).entries;
    if (entry === undefined) throw new TypeError('no entry');
    const range = figureOfEntry(
      entry,
      { measure: 'killed', group: null, unit: 'people' },
      {},
    )?.range;
    expect(range).toMatchObject({ low: 5, high: 11 });
    expect(range?.highHedge ?? null).toBeNull();
    expect(range?.addedFrom?.map(({ high, highHedge }) => [high, highHedge])).toEqual([
      [9, 'probably'],
      [2, null],
    ]);
  });

  it('has the doubt of what raises its highest', () => {
    const claims = [
      claim('a', '4 people'),
      claim('b', ['9 soldiers', '2 civilians'], 'experts', 'hedge: probably'),
    ];
    const [entry] = recordOf(entryWith(claims)).entries;
    if (entry === undefined) throw new TypeError('no entry');
    const range = figureOfEntry(
      entry,
      { measure: 'killed', group: null, unit: 'people' },
      {},
    )?.range;
    expect(range).toMatchObject({ low: 4, high: 11, highHedge: 'probably', highFrom: 'b' });
  });

  it('is raised by one claim, and never by groups of several put together', () => {
    expect(
      figure([
        claim('a', '27 people'),
        claim('b', ['24 civilians', '218 combatants'], 'ohchr'),
        claim('c', 'at least 27 civilians', 'experts'),
      ]),
    ).toEqual({ range: [27, 242, null], of: ['people'], raisedBy: ['civilians', 'combatants'] });
  });

  it('counts nobody twice who lies in another group', () => {
    expect(figure([claim('a', ['8 civilians', '4 students'])])).toEqual({
      range: [8, 8, null],
      of: ['civilians'],
    });
    expect(figure([claim('a', '"8 civilians, including 3 children"')])).toEqual({
      range: [8, 8, null],
      of: ['civilians'],
    });
    expect(
      figure([claim('a', '"8 civilians, including 3 children"'), claim('b', '2 children', 'ohchr')])
        ?.range,
    ).toEqual([8, 8, null]);
  });

  it('is what is said of people of no stated group, who may hold the others', () => {
    expect(figure([claim('a', ['20 people', '8 civilians', '12 soldiers'])])).toEqual({
      range: [20, 20, null],
      of: ['people'],
    });
    expect(figure([claim('a', '100 people'), claim('b', '24 civilians', 'ohchr')])).toEqual({
      range: [100, 100, null],
      of: ['people'],
    });
  });

  it('has its highest raised, and never its lowest, by groups that come to more', () => {
    expect(
      figure([claim('a', '3 people'), claim('b', ['8 civilians', '12 soldiers'], 'ohchr')]),
    ).toEqual({ range: [3, 20, null], of: ['people'], raisedBy: ['soldiers', 'civilians'] });
    expect(
      figure([claim('a', '3 people'), claim('b', 'at least 8 civilians', 'ohchr')])?.range,
    ).toEqual([3, 8, 'up']);
    expect(
      figure([claim('a', 'at least 3 people'), claim('b', '8 civilians', 'ohchr')])?.range,
    ).toEqual([3, 3, 'up']);
  });

  it('adds up no groups of which only different sources tell, or of which one person may be both', () => {
    expect(figure([claim('a', '8 civilians'), claim('b', '12 soldiers', 'ohchr')])).toEqual({
      range: [12, 12, null],
      of: ['soldiers'],
      beside: ['civilians'],
    });
    expect(figure([claim('a', ['8 civilians', '3 children'])])).toEqual({
      range: [8, 8, null],
      of: ['civilians'],
      beside: ['children'],
    });
    expect(figure([claim('a', '8 civilians'), claim('b', 'no soldiers', 'ohchr')])).toEqual({
      range: [8, 8, null],
      of: ['civilians'],
    });
  });

  it('names beside it what was said in words alone', () => {
    expect(figure([claim('a', ['8 civilians', 'dozens of soldiers'])])).toEqual({
      range: [8, 8, null],
      of: ['civilians'],
      beside: ['soldiers'],
    });
    expect(figure([claim('a', 'dozens of civilians')])).toEqual({
      range: [null, null, null],
      of: ['civilians'],
    });
  });

  it('is of the entry’s own days and place where it frames several windows', () => {
    const other = claim('b', '90 soldiers', 'sohr', 'occurred: 2024-11');
    expect(figure([claim('a', '8 civilians'), other], null, '    covers: window')).toEqual({
      range: [8, 8, null],
      of: ['civilians'],
    });
  });
});
