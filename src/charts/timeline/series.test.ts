import { describe, expect, it } from 'vitest';
import type { ChartBy } from '../../reading/chart-kinds.ts';
import { smallContext } from '../small-record.ts';
import { incidents, week } from './fixtures.ts';
import { timelineSeries } from './series.ts';

function seriesOf(list: Parameters<typeof incidents>[0], by: ChartBy = 'place') {
  const record = incidents(list);
  return timelineSeries(
    record.entries,
    { measure: 'killed', group: null, by, order: 'first', annotations: [] },
    smallContext(record),
  );
}

const itemOf = (id: string) =>
  seriesOf(week)
    .lanes.flatMap(({ items }) => items)
    .find(({ entry }) => entry === id);

describe('the series of a timeline', () => {
  it('puts incidents in lanes by place, and windows and statements in lanes of their own', () => {
    const lanes = seriesOf(week).lanes.map(({ name, kind, items }) => [name, kind, items.length]);
    expect(lanes).toEqual([
      ['South', 'incidents', 4],
      ['North', 'incidents', 4],
      ['North and South', 'incidents', 1],
      ['Figures for several days', 'windows', 1],
      ['Statements', 'statements', 2],
    ]);
  });

  it('puts them in lanes by kind where that is asked for', () => {
    const names = seriesOf(week, 'kind').lanes.map(({ name }) => name);
    expect(names).toContain('Air or drone strike');
    expect(names).toContain('Armed clash');
  });

  it('leaves background out and counts it', () => {
    const series = seriesOf(week);
    expect(series.background).toBe(1);
    expect(series.lanes.flatMap(({ items }) => items.map(({ entry }) => entry))).not.toContain(
      'background',
    );
  });

  it('knows a day, a span of days, and a date that is not certain', () => {
    expect(['north-1', 'both', 'south-3', 'month'].map((id) => itemOf(id)?.look)).toEqual([
      'day',
      'span',
      'uncertain',
      'uncertain',
    ]);
  });

  it('keeps an open side open', () => {
    expect(itemOf('since')).toMatchObject({ first: '2024-11-27', last: null });
  });

  it('gives the range of the toll with its measure, words where there is no number, and nothing for nothing', () => {
    expect(['north-2', 'month', 'south-2'].map((id) => itemOf(id)?.toll)).toEqual([
      '8–16 or more killed',
      'dozens killed',
      null,
    ]);
  });

  it('takes the figure for the entry’s own group rather than the largest', () => {
    const [lane] = seriesOf([
      { id: 'a', occurred: '2024-11-28', killed: ['24 civilians', '25 civilians'] },
    ]).lanes;
    expect(lane?.items[0]?.toll).toBe('24–25 killed');
  });

  it('tells whether parties alone speak, or nobody who is named', () => {
    expect(['north-1', 'south-1', 'south-3'].map((id) => itemOf(id)?.voice)).toEqual([
      'independent',
      'party',
      'unstated',
    ]);
  });

  it('counts an entry without any date instead of drawing it', () => {
    const { entries, ...record } = incidents([{ id: 'a', occurred: '2024' }]);
    const undated = entries.map((entry) => ({
      ...entry,
      occurred: { ...entry.occurred, earliest: null, latest: null },
    }));
    const series = timelineSeries(
      undated,
      { measure: 'killed', group: null, by: 'place', order: 'first', annotations: [] },
      smallContext({ ...record, entries: undated }),
    );
    expect([series.undated, series.lanes]).toEqual([1, []]);
  });
});
