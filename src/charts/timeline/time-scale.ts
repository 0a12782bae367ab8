import type { Day } from '../../reading/date.ts';

const dayLength = 86_400_000;

/** Midnight UTC of a day. */
export function dayDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Days since 1970, for arithmetic. */
export function dayNumber(day: Day): number {
  return Math.round(dayDate(day).getTime() / dayLength);
}

export function dayOfNumber(number: number): Day {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** A stretch of days that is drawn to scale. */
export interface Stretch {
  /** First day, and the day after the last. */
  from: number;
  to: number;
  x0: number;
  x1: number;
}

export interface TimeScale {
  stretches: Stretch[];
  /** Days left out between stretches. */
  gaps: { x0: number; x1: number; days: number }[];
  /** The place of the beginning of a day, in px. */
  x(day: number): number;
  /** Of a day, in px. */
  perDay: number;
}

const gapWidth = 26;

/**
 * Days along a line. Long stretches without anything are drawn as short gaps, so that a few days
 * are not crushed by a date years before.
 *
 * @param spans first day and day after the last of everything drawn
 */
export function timeScale(
  spans: readonly (readonly [number, number])[],
  x0: number,
  x1: number,
): TimeScale {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  const covered = merged.reduce((sum, [from, to]) => sum + to - from, 0);
  let least = Math.max(7, covered * 0.4);
  let parts = joined(merged, least);
  while ((parts.length - 1) * gapWidth > (x1 - x0) * 0.4) {
    least *= 2;
    parts = joined(merged, least);
  }
  const days = parts.reduce((sum, [from, to]) => sum + to - from, 0);
  const perDay = (x1 - x0 - (parts.length - 1) * gapWidth) / Math.max(1, days);
  let x = x0;
  const stretches = parts.map(([from, to]) => {
    const stretch = { from, to, x0: x, x1: x + (to - from) * perDay };
    x = stretch.x1 + gapWidth;
    return stretch;
  });
  const gaps = stretches.slice(1).map((after, index) => {
    const before = stretches[index] ?? after;
    return { x0: before.x1, x1: after.x0, days: after.from - before.to };
  });
  return {
    stretches,
    gaps,
    perDay,
    x: (day) => {
      const stretch = stretches.find(({ to }) => day <= to) ?? stretches.at(-1);
      return stretch === undefined ? x0 : stretch.x0 + (day - stretch.from) * perDay;
    },
  };
}

/** Joins spans that are less than some days apart. */
function joined(spans: readonly (readonly [number, number])[], least: number): [number, number][] {
  const parts: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = parts.at(-1);
    if (last !== undefined && from - last[1] < least) last[1] = to;
    else parts.push([from, to]);
  }
  return parts;
}
