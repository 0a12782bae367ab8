import { describe, expect, it } from 'vitest';
import type { ChartBy } from '../../reading/chart-kinds.ts';
import { numbered } from '../chart-case.ts';
import { smallContext } from '../small-record.ts';
import { incidents, week } from '../timeline/fixtures.ts';
import { attributed } from './fixtures.ts';
import { breakdownSeries } from './series.ts';

type Asked = { by?: ChartBy; order?: string; measure?: string };

function seriesOf(
  record: typeof attributed,
  { by = 'place', order = 'size', measure }: Asked = {},
) {
  return breakdownSeries(
    record.entries,
    { by, order, measure: measure ?? null, group: null },
    smallContext(record),
  );
}

const texts = (series: ReturnType<typeof seriesOf>) =>
  series.bars.map(({ name, text }) => [name, text]);

describe('the series of a breakdown', () => {
  it('counts incidents by category, the most first, and no windows, statements or background', () => {
    const series = seriesOf(incidents(week));
    expect(texts(series)).toEqual([
      ['South', '4'],
      ['North', '4'],
      ['North and South', '1'],
    ]);
    expect(series.others.map(({ id }) => id).sort()).toEqual([
      'background',
      'long-ago',
      'said',
      'window',
    ]);
  });

  it('counts an incident with two places once, under both together', () => {
    const series = seriesOf(incidents(week));
    const counted = series.bars.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(counted).toHaveLength(new Set(counted).size);
    expect(series.joint).toBe(1);
  });

  it('adds the lowest and the highest figures of a category, and keeps its end open', () => {
    const north = seriesOf(incidents(week), { measure: 'killed' }).bars[0];
    expect(north).toMatchObject({
      name: 'North',
      text: '25–53 or more',
      length: { solid: 25, hatched: 53, open: true },
      remark: '3 of 4 incidents added',
    });
  });

  it('has no length where nobody gave a figure: that is not zero', () => {
    const [bar] = seriesOf(incidents([{ id: 'a', occurred: '2024-11-28' }]), {
      measure: 'killed',
    }).bars;
    expect(bar).toMatchObject({ length: null, text: 'no figure to add' });
  });

  it('takes nothing of “up to 40” for sure', () => {
    const [bar] = seriesOf(incidents([{ id: 'a', occurred: '2024-11-28', killed: 'up to 40' }]), {
      measure: 'killed',
    }).bars;
    expect(bar).toMatchObject({ text: 'up to 40', length: { solid: 0, hatched: 40, open: false } });
  });

  it('has nothing solid where the lowest figure is about so many', () => {
    const about = incidents([{ id: 'a', occurred: '2024-11-29', killed: ['about 20', '31'] }]);
    const [bar] = seriesOf(about, { measure: 'killed' }).bars;
    expect(bar?.length).toEqual({ solid: 0, hatched: 31, open: false, rough: false });
  });

  it('never adds a figure over several days, and says so', () => {
    const series = seriesOf(incidents(week), { measure: 'killed' });
    expect(series.refused().map(({ entry, reason }) => [entry, reason])).toEqual(
      expect.arrayContaining([
        ['window', 'window'],
        ['month', 'words'],
      ]),
    );
  });

  it('puts what is attributed to nobody last in every order', () => {
    expect(seriesOf(attributed, { by: 'actor' }).bars.at(-1)?.name).toBe('Attributed to nobody');
    expect(seriesOf(attributed, { by: 'responsibility', order: 'name' }).bars.at(-1)?.name).toBe(
      'Attributed to nobody',
    );
  });

  it('orders bars by size, by name, or as they first come', () => {
    const record = incidents([
      { id: 'a', occurred: '2024-11-26', place: 'north', killed: '5' },
      { id: 'b', occurred: '2024-11-27', place: 'south', killed: '9' },
      { id: 'c', occurred: '2024-11-28', place: 'east', killed: '1' },
    ]);
    const names = (order: string) =>
      seriesOf(record, { order, measure: 'killed' }).bars.map(({ name }) => name);
    expect(names('size')).toEqual(['South', 'North', 'East']);
    expect(names('name')).toEqual(['East', 'North', 'South']);
    expect(names('first')).toEqual(['North', 'South', 'East']);
  });

  it('draws twenty bars and one for all others, which still knows each of them', () => {
    const { bars, rest } = seriesOf(
      incidents(numbered(200, (n) => ({ id: `i${n}`, occurred: '2024-11-28', place: `p-${n}` }))),
    );
    expect(bars).toHaveLength(21);
    expect(bars.at(-1)).toMatchObject({ name: '180 others', text: '180' });
    expect(bars.at(-1)?.holds).toHaveLength(180);
    expect(rest).toBe(180);
  });
});
