import { describe, expect, it } from 'vitest';
import { dayAfter, numbered } from '../chart-case.ts';
import { boxOf } from '../placed.ts';
import { smallContext } from '../small-record.ts';
import { incidents } from '../timeline/fixtures.ts';
import { placeToll } from './place.ts';
import { tollSeries } from './series.ts';

function placed(list: Parameters<typeof incidents>[0], by: 'none' | 'place' = 'none', tag = 'en') {
  const record = incidents(list);
  const context = smallContext(record, tag);
  const options = { group: null, by, order: 'first', annotations: [] };
  const series = tollSeries({ ...options, entries: record.entries }, 'killed', context);
  const drawing = placeToll(series, 680, context);
  const zero = drawing.levels.find((level) => level.zero)?.y ?? 0;
  return { ...drawing, zero, bars: drawing.bars.filter(({ bottom }) => bottom === zero) };
}

describe('the toll placed', () => {
  it('has bars that begin at zero, solid to the lowest and hatched to the highest', () => {
    const { bars, zero } = placed([
      { id: 'a', occurred: '2024-11-28', killed: ['10', '40'] },
      { id: 'b', occurred: '2024-11-29', killed: '20' },
    ]);
    const [range, exact] = bars.map(({ solid, reported }) => [zero - solid, zero - reported]);
    expect(range?.[1]).toBeCloseTo((range?.[0] ?? 0) * 4, 0);
    expect(exact?.[0]).toBe(exact?.[1]);
    expect(exact?.[0]).toBeCloseTo((range?.[0] ?? 0) * 2, 0);
  });

  it('points upward where the highest is a least', () => {
    const { bars } = placed([
      { id: 'a', occurred: '2024-11-28', killed: 'at least 10' },
      { id: 'b', occurred: '2024-11-29', killed: '20' },
    ]);
    expect(bars.map(({ arrow }) => arrow !== null)).toEqual([true, false]);
  });

  it('lets no tail of an Arabic letter stand on the edge of a bar', () => {
    const { bars, texts } = placed(
      [
        { id: 'a', occurred: '2024-11-28', killed: 'about 9' },
        { id: 'b', occurred: '2024-11-29', killed: 'up to 12' },
        { id: 'c', occurred: '2024-11-30', killed: '11' },
      ],
      'none',
      'ar',
    );
    const over = (words: string, at: number) => {
      const label = texts.find(({ runs }) => runs[0]?.text === words);
      return (bars[at]?.reported ?? 0) - (label?.y ?? NaN);
    };
    expect(over('نحو 9', 0)).toBeGreaterThan(5);
    expect(over('حتى 12', 1)).toBeGreaterThan(5);
    expect(over('11', 2)).toBeCloseTo(4);
  });

  it('runs no line of the axis through a number', () => {
    const { levels, texts } = placed([
      { id: 'a', occurred: '2024-11-28', killed: '9' },
      { id: 'b', occurred: '2024-11-29', killed: '20' },
    ]);
    const boxes = texts.map(boxOf);
    const crossed = levels.filter(({ x0, x1, y }) =>
      boxes.some((box) => box.x0 < x1 && x0 < box.x1 && box.y0 < y && y < box.y1),
    );
    expect(crossed).toEqual([]);
    expect(new Set(levels.map(({ y }) => y)).size).toBeLessThan(levels.length);
  });

  it('leaves days without an incident empty, and marks those without a figure under the line', () => {
    const { bars, hollow, zero } = placed([
      { id: 'a', occurred: '2024-11-26', killed: '4' },
      { id: 'b', occurred: '2024-11-28' },
    ]);
    expect(bars).toHaveLength(1);
    const [mark] = hollow;
    expect(mark?.y).toBeGreaterThan(zero);
    expect(mark?.x).toBeGreaterThan(bars[0]?.x1 ?? 0);
  });

  it('keeps room under the line for marks only where there are any', () => {
    const day = (list: Parameters<typeof incidents>[0]) => {
      const { texts, zero } = placed(list);
      const label = texts.find(({ runs }) => runs[0]?.text === '28 Nov');
      return (label?.y ?? 0) - zero;
    };
    const bar = { id: 'a', occurred: '2024-11-28', killed: '4' };
    expect(day([bar])).toBeLessThan(day([bar, { id: 'b', occurred: '2024-11-28' }]));
  });

  it('draws panels to one scale', () => {
    const { bars } = placed(
      [
        { id: 'a', occurred: '2024-11-28', place: 'north', killed: '40' },
        { id: 'b', occurred: '2024-11-28', place: 'south', killed: '10' },
      ],
      'place',
    );
    const [high, low] = bars.map(({ bottom, reported }) => bottom - reported);
    expect(high).toBeCloseTo((low ?? 0) * 4, 0);
  });

  it('says which days are not to scale', () => {
    const { texts } = placed([
      { id: 'long-ago', occurred: '2020-03-05', killed: '10' },
      ...numbered(7, (n) => ({ id: `e${n}`, occurred: dayAfter('2024-11-23', n), killed: '4' })),
    ]);
    const words = texts.map(({ runs }) => runs.map(({ text }) => text).join(''));
    expect(words).toContain('Not to scale: 5 Mar 2020');
  });
});
