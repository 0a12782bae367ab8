import { describe, expect, it } from 'vitest';
import { smallContext } from '../small-record.ts';
import { textWidth } from '../text-width.ts';
import { incidents } from './fixtures.ts';
import { ticksOf } from './ticks.ts';
import { dayNumber, timeScale } from './time-scale.ts';
import type { DaySpan } from './time-scale.ts';

function ticks(spans: readonly [first: string, count: number][], language = 'en', width = 288) {
  const all = spans.map(([first, count]): DaySpan => {
    const from = dayNumber(first);
    return [from, from + count];
  });
  const scale = timeScale(all, 12, width - 12);
  const context = smallContext(incidents([]), language);
  return { scale, ticks: ticksOf(scale, width, context) };
}

describe('the days named along a scale', () => {
  it('names at even steps, and keeps the ticks between', () => {
    for (const language of ['en', 'ar']) {
      for (const count of [9, 12, 16, 25, 40, 70, 200, 400]) {
        const own = ticks([['2024-10-20', count]], language).ticks;
        const named = own.flatMap(({ label }, index) => (label === null ? [] : [index]));
        const steps = named.slice(1).map((at, index) => at - (named[index] ?? 0));
        expect(new Set(steps).size, `${String(count)} days: ${String(named)}`).toBeLessThan(2);
        expect(named[0]).toBeLessThan(2);
      }
    }
  });

  it('names each stretch, within it', () => {
    const parts = [
      ['2024-03-01', 14],
      ['2024-07-01', 14],
      ['2024-12-01', 14],
    ] as const;
    for (const language of ['en', 'ar']) {
      const { scale, ticks: own } = ticks(
        parts.map(([first, count]) => [first, count]),
        language,
      );
      const [cut = 0, later = 0] = scale.gaps.map(({ x0, x1 }) => (x0 + x1) / 2);
      const rooms = [
        [0, cut],
        [cut, later],
        [later, 288],
      ];
      const boxes = own.flatMap(({ label, labelX }) => {
        if (label === null) return [];
        const half = textWidth(label, 12) / 2;
        return [[labelX - half, labelX + half]];
      });
      for (const [from = 0, to = 0] of rooms) {
        const inside = boxes.filter(([x0 = 0, x1 = 0]) => x0 >= from - 0.01 && x1 <= to + 0.01);
        expect(inside.length).toBeGreaterThan(0);
      }
      expect(
        boxes.every(
          ([x0 = 0, x1 = 0]) =>
            !scale.gaps.some((gap) => x0 < (gap.x0 + gap.x1) / 2 && x1 > (gap.x0 + gap.x1) / 2),
        ),
      ).toBe(true);
    }
  });

  it('names an outlier by as much of its day as has room', () => {
    const labels = ticks([
      ['2020-03-05', 1],
      ['2024-11-01', 30],
      ['2024-11-04', 1],
      ['2024-11-05', 1],
      ['2024-11-06', 1],
      ['2024-11-07', 1],
    ]).ticks.flatMap(({ label }) => label ?? []);
    expect(labels[0]).toMatch(/2020/u);
    expect(labels.slice(1)[0]).toMatch(/2024/u);
  });
});
