import { describe, expect, it } from 'vitest';
import { numbered } from '../chart-case.ts';
import { smallContext } from '../small-record.ts';
import { incidents, week } from '../timeline/fixtures.ts';
import { placeBreakdown } from './place.ts';
import { breakdownSeries } from './series.ts';

function placed(list: Parameters<typeof incidents>[0], width: number) {
  const record = incidents(list);
  const context = smallContext(record);
  const asked = { by: 'place' as const, order: 'size', measure: 'killed', group: null };
  return placeBreakdown(breakdownSeries(record.entries, asked, context), width, context);
}

describe.each([288, 680])('a breakdown placed %i px wide', (width) => {
  it('draws bars from one zero, as long as their figures', () => {
    const { bars } = placed(
      [
        { id: 'a', occurred: '2024-11-26', place: 'south', killed: '10' },
        { id: 'b', occurred: '2024-11-27', place: 'north', killed: '5' },
      ],
      width,
    );
    const [long, short] = bars.map(({ x0, solid }) => solid - x0);
    expect(new Set(bars.map(({ x0 }) => x0)).size).toBe(1);
    expect(long).toBeCloseTo(2 * (short ?? 0), 6);
  });

  it('draws an arrow only where the highest figure is a least', () => {
    const [north, south] = placed(week, width).bars;
    expect([north?.arrow !== null, south?.arrow]).toEqual([true, null]);
  });

  it('draws no bar where there is no figure', () => {
    expect(placed([{ id: 'a', occurred: '2024-11-28' }], width).bars).toEqual([]);
  });

  it('gives the others together no bar where it would dwarf every other', () => {
    const { bars, texts } = placed(
      numbered(60, (n) => ({ id: `i${n}`, occurred: '2024-11-28', place: `p-${n}`, killed: '3' })),
      width,
    );
    expect(bars).toHaveLength(20);
    const words = texts.map(({ runs }) => runs.map(({ text }) => text).join(''));
    expect(words.join(' ')).toContain('dwarf');
    expect(words.find((line) => line.includes('dwarf'))).toMatch(/^\d.*\)$/u);
  });
});
