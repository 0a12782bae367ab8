import { describe, expect, it } from 'vitest';
import { drawChart } from '../chart.ts';
import { smallContext } from '../small-record.ts';
import { incidents } from './fixtures.ts';
import { timesAlong } from './hours.ts';
import { placeTimeline } from './place.ts';
import { timelineSeries } from './series.ts';

function placed(list: Parameters<typeof incidents>[0], width = 680) {
  const record = incidents(list);
  const context = smallContext(record);
  const options = { measure: 'killed', group: null, by: 'none', order: 'first' } as const;
  const series = timelineSeries(record.entries, { ...options, annotations: [] }, context);
  return placeTimeline(series, width, context);
}

const salvo = (id: string, time: string | string[] | undefined, occurred = '2024-11-28') => ({
  id,
  title: id,
  occurred,
  killed: [time ?? ''].flat().map(() => '3'),
  ...(time === undefined ? {} : { time }),
});
const textsOf = (list: Parameters<typeof incidents>[0]) =>
  placed(list).texts.map(({ runs }) => runs.map(({ text }) => text).join(''));

describe('a timeline of one day', () => {
  it('sets entries at their hours where all of them have one, and names the times', () => {
    const [first, second, third] = placed([
      salvo('a', '18:20'),
      salvo('b', '18:24'),
      salvo('c', '18:30'),
    ]).items.map(({ x0 }) => x0);
    const [near, far] = [(second ?? 0) - (first ?? 0), (third ?? 0) - (second ?? 0)];
    expect(near).toBeGreaterThan(50);
    expect(far / near).toBeCloseTo(1.5, 2);
    expect(textsOf([salvo('a', '18:20'), salvo('b', '18:30')])).toContain('18:26');
  });

  it('draws a span over hours that claims give differently', () => {
    const [, range] = placed([salvo('a', '18:20'), salvo('b', ['18:22', '18:28'])]).items;
    expect(range?.look).toBe('uncertain');
    expect((range?.x1 ?? 0) - (range?.x0 ?? 0)).toBeGreaterThan(100);
    expect(textsOf([salvo('a', '18:20'), salvo('b', ['18:22', '18:28'])])).toContain(
      'between the earliest and latest hour given',
    );
  });

  it('is of days where an hour is not known, or there are several days', () => {
    expect(textsOf([salvo('a', '18:20'), salvo('b', undefined)])).toContain('28 Nov');
    expect(textsOf([salvo('a', '18:20'), salvo('b', '18:30', '2024-11-29')])).toContain('28 Nov');
  });

  it('gives the hour in its table, and says in its title that it is of hours', () => {
    const chart = drawChart(
      { kind: 'timeline', id: 'x', title: null, of: null, attributes: { by: 'none' } },
      smallContext(incidents([salvo('a', '07:05'), salvo('b', ['18:22', '18:28'])])),
    );
    expect(chart.title).toBe('What happened, hour by hour');
    expect(chart.table.rows.map(([, when]) => when?.text)).toEqual([
      '28 Nov 2024 07:05',
      '28 Nov 2024 18:22–18:28',
    ]);
  });
});

describe('times along a stretch', () => {
  it('are as many as have room, at even steps of the clock', () => {
    const day = 20_000;
    expect(timesAlong([day + 18 / 24, day + 19 / 24], 6).map(({ label }) => label)).toEqual([
      '18:00',
      '18:10',
      '18:20',
      '18:30',
      '18:40',
      '18:50',
    ]);
    expect(timesAlong([day, day + 1], 4).map(({ label }) => label)).toEqual([
      '00:00',
      '06:00',
      '12:00',
      '18:00',
    ]);
  });
});
