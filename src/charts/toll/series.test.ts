import { describe, expect, it } from 'vitest';
import { dayAfter, numbered } from '../chart-case.ts';
import { smallContext } from '../small-record.ts';
import type { Selection } from '../selection.ts';
import { incidents } from '../timeline/fixtures.ts';
import { tollSeries } from './series.ts';

function seriesOf(
  list: Parameters<typeof incidents>[0],
  asked: Partial<Pick<Selection, 'by' | 'group'>> = {},
) {
  const record = incidents(list);
  const by: Selection['by'] = 'none';
  const options = { group: null, by, order: 'first', annotations: [], ...asked };
  return tollSeries({ ...options, entries: record.entries }, 'killed', smallContext(record));
}

const binsOf = (...args: Parameters<typeof seriesOf>) =>
  seriesOf(...args).panels.flatMap(({ bins }) => bins);

describe('the toll over time', () => {
  it('adds the lowest and the highest figures of the incidents of a day', () => {
    const bins = binsOf([
      { id: 'a', occurred: '2024-11-28', place: 'north', killed: ['3', '5'] },
      { id: 'b', occurred: '2024-11-28', place: 'south', killed: 'at least 8' },
      { id: 'c', occurred: '2024-11-30', killed: '1' },
    ]);
    expect(bins.map(({ id, low, high, open }) => [id, low, high, open])).toEqual([
      ['2024-11-28', 11, 13, 'up'],
      ['2024-11-30', 1, 1, null],
    ]);
  });

  it('takes for certain neither a figure that is a most nor one that is about so many', () => {
    const [most, about] = binsOf([
      { id: 'a', occurred: '2024-11-28', killed: 'up to 12' },
      { id: 'b', occurred: '2024-11-29', killed: 'about 9' },
    ]);
    expect([most?.solid, most?.high]).toEqual([0, 12]);
    expect([about?.solid, about?.high, about?.about]).toEqual([0, 9, true]);
  });

  it('keeps an incident without a figure apart from a toll of zero', () => {
    const [none, zero] = binsOf([
      { id: 'a', occurred: '2024-11-28' },
      { id: 'b', occurred: '2024-11-29', killed: '0' },
    ]);
    expect(none?.without.map(({ id }) => id)).toEqual(['a']);
    expect(zero?.without).toEqual([]);
  });

  it('adds no figure of a window, nor of an incident that may hold another', () => {
    const series = seriesOf([
      { id: 'inner', occurred: '2024-11-28', killed: '4' },
      { id: 'outer', occurred: '2024-11-27/2024-11-28', killed: '9' },
      { id: 'window', occurred: '2024-11-26/2024-11-30', window: true, killed: '20' },
    ]);
    expect([...series.terms.keys()]).toEqual(['inner']);
    expect(series.refused.map(({ entry, reason }) => [entry, reason])).toEqual([
      ['window', 'window'],
      ['outer', 'overlap'],
    ]);
  });

  it('puts an incident that may lie on several days into no bar', () => {
    const series = seriesOf([
      { id: 'a', occurred: '2024-11-27/2024-11-28', killed: '4' },
      { id: 'b', occurred: '2024-11-29', killed: '1' },
    ]);
    expect(series.spread.map(({ id }) => id)).toEqual(['a']);
    expect(series.panels.flatMap(({ bins }) => bins.map(({ id }) => id))).toEqual(['2024-11-29']);
  });

  it('puts what was about a day, or doubtful, into the bar of no day, but of its month', () => {
    const about = { id: 'a', occurred: '2024-11-28~', killed: '4' };
    const series = seriesOf([about, { id: 'b', occurred: '2024-11-29', killed: '1' }]);
    expect(series.spread.map(({ id }) => id)).toEqual(['a']);
    const years = seriesOf([
      about,
      ...numbered(40, (n) => ({ id: `c${n}`, occurred: dayAfter('2023-01-01', n * 20) })),
    ]);
    expect([years.unit, years.spread]).toEqual(['month', []]);
  });

  it('counts by month where days would be too many, and by year where months would', () => {
    const at = (days: string[]) =>
      seriesOf(days.map((occurred, index) => ({ id: `e${String(index)}`, occurred }))).unit;
    const days = (count: number, step: number) =>
      Array.from({ length: count }, (_, index) =>
        new Date(Date.UTC(2014, 0, 1 + index * step)).toISOString().slice(0, 10),
      );
    expect(at(days(10, 5))).toBe('day');
    expect(at(days(60, 6))).toBe('month');
    expect(at(days(120, 30))).toBe('year');
  });

  it('counts by month where most dates are no more exact', () => {
    const series = seriesOf([
      { id: 'a', occurred: '2024-10', killed: '4' },
      { id: 'b', occurred: '2024-11', killed: '1' },
      { id: 'c', occurred: '2024-11-28', killed: '2' },
    ]);
    expect(series.unit).toBe('month');
    expect(series.panels.flatMap(({ bins }) => bins.map(({ id, high }) => [id, high]))).toEqual([
      ['2024-10', 4],
      ['2024-11', 2],
    ]);
  });

  it('adds nobody twice across panels', () => {
    const series = seriesOf(
      [
        { id: 'a', occurred: '2024-11-28', place: 'north', killed: '4' },
        { id: 'b', occurred: '2024-11-28', place: ['north', 'south'], killed: '3' },
      ],
      { by: 'place' },
    );
    const high = series.panels.flatMap(({ bins }) => bins.map((bin) => bin.high));
    expect(high.reduce((sum, one) => sum + one, 0)).toBe(
      [...series.terms.values()].reduce((sum, { range }) => sum + (range.high ?? 0), 0),
    );
  });

  it('says for how many of the incidents added only parties speak', () => {
    const series = seriesOf([
      { id: 'a', occurred: '2024-11-28', killed: '4', by: 'agency' },
      { id: 'b', occurred: '2024-11-29', killed: '3' },
      { id: 'c', occurred: '2024-11-30', by: 'agency' },
    ]);
    expect(series.fromParties).toBe(1);
  });
});
