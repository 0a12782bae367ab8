import { describe, expect, it } from 'vitest';
import { languageOf } from '../../i18n/languages.ts';
import { dayAfter, numbered } from '../chart-case.ts';
import { drawChart } from '../chart.ts';
import { smallContext } from '../small-record.ts';
import { binText, binsOf } from './bins.ts';
import { incidents } from './fixtures.ts';
import { placeTimeline } from './place.ts';
import { timelineSeries } from './series.ts';

function binned(list: Parameters<typeof incidents>[0]) {
  const record = incidents(list);
  const options = { measure: 'killed', group: null, by: 'none', order: 'first' } as const;
  return binsOf(
    timelineSeries(record.entries, { ...options, annotations: [] }, smallContext(record)),
  );
}

const many = (count: number, day: (n: number) => string) =>
  numbered(count, (n) => ({ id: `i${String(n)}`, title: 'A strike', occurred: day(n) }));

describe('incidents too many to draw one by one', () => {
  it('are counted only beyond a number that can still be told apart', () => {
    const eachDay = (n: number) => dayAfter('2024-01-01', n);
    expect(binned(many(240, eachDay))).toBeNull();
    expect(binned(many(241, eachDay))).not.toBeNull();
  });

  it('are counted where they would stand too high on each other', () => {
    expect(binned(many(100, () => '2024-11-28'))).toBeNull();
    expect(binned(many(200, () => '2024-11-28'))).toMatchObject({ unit: 'day', highest: 200 });
  });

  it('are counted by the finest stretch whose bars can be seen', () => {
    const yearly = many(300, (n) => `${String(2000 + (n % 24))}-0${String(1 + (n % 9))}-10`);
    expect(binned(yearly)?.unit).toBe('year');
    const monthly = many(300, (n) => `2024-${String(1 + (n % 12)).padStart(2, '0')}-10`);
    expect(['week', 'month']).toContain(binned(monthly)?.unit);
  });

  it('stand in no bar where their date may lie in several', () => {
    const list = many(300, (n) =>
      n > 290 ? '2024-11' : `2024-11-${String(1 + (n % 28)).padStart(2, '0')}`,
    );
    const bins = binned(list);
    expect(bins?.wider).toBe(10);
    const counted = bins?.lanes.flatMap((lane) => lane.bins.map(({ count }) => count)) ?? [];
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(290);
  });

  it('have a table of the bars, and a note that says so', () => {
    const record = incidents(many(300, (n) => `2024-11-${String(1 + (n % 28)).padStart(2, '0')}`));
    const chart = drawChart(
      { kind: 'timeline', id: 'x', title: null, of: null, attributes: { by: 'none' } },
      smallContext(record),
    );
    expect(chart.table.rows).toHaveLength(28);
    expect(chart.notes[0]).toMatch(/^300 entries are too many to draw one by one/u);
  });

  it('have bars that can be seen where their days are drawn small', () => {
    const list = many(300, (n) =>
      n > 180 ? dayAfter('2020-01-01', n % 28) : dayAfter('2024-11-01', n % 40),
    );
    const record = incidents(list);
    const options = { measure: 'killed', group: null, by: 'none', order: 'first' } as const;
    const context = smallContext(record);
    const series = timelineSeries(record.entries, { ...options, annotations: [] }, context);
    for (const width of [288, 680]) {
      const { bars } = placeTimeline(series, width, context);
      expect(Math.min(...bars.map(({ x0, x1 }) => x1 - x0))).toBeGreaterThanOrEqual(2.49);
      expect(Math.max(...bars.map(({ x1 }) => x1))).toBeLessThanOrEqual(width);
    }
  });

  it('are named by their stretch', () => {
    const days = [19_723, 19_814] as const;
    const name = (unit: Parameters<typeof binText>[1]) =>
      binText({ days, count: 1 }, unit, languageOf('en'));
    expect([name('quarter'), name('month'), name('year')]).toEqual([
      'Jan–Mar 2024',
      'Jan 2024',
      '2024',
    ]);
  });
});
