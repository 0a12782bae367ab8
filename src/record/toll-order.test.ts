import { describe, expect, it } from 'vitest';
import { parseDate, type EdtfDate } from '../reading/date.ts';
import type { TollRow } from './record.ts';
import { compareRows, rankOfMeasure } from './toll-order.ts';

function date(text: string): EdtfDate {
  const parsed = parseDate(text);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return parsed.date;
}

const plain: TollRow = {
  measure: 'killed',
  group: null,
  unit: 'people',
  window: '2024-11-29',
  place: ['city'],
  low: 4,
  high: 4,
  open: null,
  about: false,
  lowBound: 'exact',
  highBound: 'exact',
  lowFrom: 'a',
  highFrom: 'a',
  lowHedge: null,
  highHedge: null,
  lowUnnamed: null,
  highUnnamed: null,
  corroboration: 'single-origin',
  accounts: 1,
  agree: true,
  figures: [],
};

/** Sorts rows, each the plain one but for what is given, and says only what was given. */
function sorted(rows: Partial<TollRow>[]): Partial<TollRow>[] {
  return rows
    .map((given) => ({ given, row: { ...plain, ...given } }))
    .map((one) => ({ ...one, window: date(one.row.window) }))
    .sort(compareRows)
    .map(({ given }) => given);
}

describe('the rows of a toll', () => {
  it('stand by measure, the site’s own last and by name', () => {
    const order = [
      'killed',
      'injured',
      'missing',
      'detained',
      'displaced',
      'casualties',
      'counted',
    ];
    const rows = [...order, 'abducted', 'returned'].map((measure) => ({ measure }));
    expect(sorted(rows.toReversed())).toEqual(rows);
    expect(rankOfMeasure('killed')).toBe(0);
    expect(rankOfMeasure('abducted')).toBe(order.length);
  });

  it('stand by the end of their time before anything but the measure, an open end last', () => {
    const rows = [
      { window: '2024-11-27/2024-11-28', accounts: 1 },
      { window: '2024-11-26/2024-11-29', accounts: 2 },
      { window: '2024-11-28/2024-11-29', accounts: 3 },
      { window: '2024-11-01/..', accounts: 4 },
    ];
    expect(sorted(rows.toReversed())).toEqual(rows);
    expect(sorted([{ window: '2024-11-29' }, { window: '../2024-11-29' }])).toEqual([
      { window: '../2024-11-29' },
      { window: '2024-11-29' },
    ]);
  });

  it('of one time stand by place, then by unit, whatever the numbers', () => {
    const rows = [
      { place: ['camp'], unit: 'people', high: 1 },
      { place: ['city'], unit: 'families', high: 2 },
      { place: ['city'], unit: 'people', high: 3 },
      { place: ['city', 'town'], unit: 'families', high: 4 },
    ];
    expect(sorted(rows.toReversed())).toEqual(rows);
  });

  it('of one window stand by how many origins count them, then by the highest figure', () => {
    const rows = [
      { group: 'women', accounts: 3, high: 1 },
      { group: 'men', accounts: 2, high: 9 },
      { group: 'children', accounts: 2, high: 0 },
      { group: 'civilians', accounts: 2, high: null },
    ];
    expect(sorted(rows.toReversed())).toEqual(rows);
  });

  it('stand by group at last, the row without one first', () => {
    const rows = [{ group: null }, { group: 'children' }, { group: 'women' }];
    expect(sorted(rows.toReversed())).toEqual(rows);
  });
});
