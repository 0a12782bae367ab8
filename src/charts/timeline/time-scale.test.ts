import { describe, expect, it } from 'vitest';
import { dayNumber, timeScale } from './time-scale.ts';
import type { DaySpan } from './time-scale.ts';

function days(first: string, count: number, every = 1): DaySpan[] {
  const from = dayNumber(first);
  return Array.from({ length: count }, (_, n) => [from + n * every, from + n * every + 1]);
}

/** The width of a day in each stretch, in px. */
function perDay(spans: readonly DaySpan[]): number[] {
  return timeScale(spans, 0, 280).stretches.map(({ from, to, x0, x1 }) => (x1 - x0) / (to - from));
}

describe('the scale of days', () => {
  it('draws stretches that each hold a fair share of the marks to one scale', () => {
    const [spring, autumn] = perDay([...days('2024-03-01', 20), ...days('2024-11-01', 12)]);
    expect(spring).toBeGreaterThan(5);
    expect(autumn).toBeCloseTo(spring ?? 0, 6);
  });

  it('draws an outlier small, and says so', () => {
    const spans: DaySpan[] = [[14_600, 14_900], ...days('2024-11-01', 30)];
    const { stretches } = timeScale(spans, 0, 280);
    expect(stretches.map(({ small }) => small)).toEqual([true, false]);
    expect(timeScale(days('2024-11-01', 30), 0, 280).stretches).toMatchObject([{ small: false }]);
  });

  it('does not let few marks over a long time crush many in a short one', () => {
    const [, late] = perDay([[12_000, 13_000], ...days('2024-11-01', 4)]);
    expect(late).toBeGreaterThan(40);
  });

  it('leaves no days out where that saves little', () => {
    const months = ['2024-10-01', '2024-11-01', '2024-12-01'];
    const spans = months.flatMap((first) => days(first, 4, 7));
    expect(timeScale(spans, 0, 280).gaps).toEqual([]);
  });
});
