import { max, sum } from 'd3';
import type { Day } from '../../reading/date.ts';
import { remembered } from '../remembered.ts';

const dayLength = 86_400_000;

/** Midnight UTC of a day. */
export function dayDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Days since 1970, for arithmetic. */
export const dayNumber = remembered((day: Day): number =>
  Math.round(dayDate(day).getTime() / dayLength),
);

export const dayOfNumber = remembered((number: number): Day =>
  new Date(number * dayLength).toISOString().slice(0, 10),
);

/** From the first day to the day after the last. */
export type DaySpan = readonly [from: number, to: number];

/** A stretch of days that is drawn to one scale. */
export interface Stretch {
  from: number;
  to: number;
  x0: number;
  x1: number;
  /** It holds most of what is drawn. */
  main: boolean;
  /** Its days are drawn smaller than those of the main one. */
  small: boolean;
}

export interface TimeScale {
  stretches: Stretch[];
  /** Where days are left out between stretches. */
  gaps: { x0: number; x1: number }[];
  /** The place of the beginning of a day, in px. */
  x(day: number): number;
}

const gapWidth = 24;
/** The part of the width that a stretch of few marks may take beside others. */
const asideShare = 0.09;
/**
 * A stretch with this part of the marks of the fullest one is drawn to the same scale, unless it has
 * less than that part of its marks by the day.
 */
const fair = { marks: 0.2, aDay: 0.1 } as const;
/** Days are left out only where they are more than this part of those that stay. */
const leastLeftOut = 0.25;

/**
 * Days along a line. Long stretches without anything are left out. What lies beyond them is drawn to
 * the same scale where it holds a fair share of the marks, and small where it is an outlier, so that
 * a few days are not crushed by a date years before.
 */
export function timeScale(spans: readonly DaySpan[], x0: number, x1: number): TimeScale {
  const covered = coveredBy(spans);
  let least = Math.max(7, sum(covered, lengthOf) * 0.4);
  let parts = joined(covered, least);
  least = Math.max(least, sum(parts, lengthOf) * leastLeftOut);
  parts = joined(parts, least);
  while (
    parts.length > 1 &&
    (parts.length - 1) * (gapWidth + (x1 - x0) * asideShare) > (x1 - x0) * 0.5
  ) {
    least *= 2;
    parts = joined(parts, least);
  }
  const held = heldBy(parts, spans);
  const most = max(held) ?? 0;
  const main = held.indexOf(most);
  const days = lengthOf(parts[main] ?? [0, 1]);
  const whole = parts.map((part, index) => {
    const marks = (held[index] ?? 0) / most;
    return marks >= fair.marks && (marks * days) / lengthOf(part) >= fair.aDay;
  });
  const widths = widthsOf(parts, whole, x1 - x0 - (parts.length - 1) * gapWidth);
  const perDay = (index: number) => {
    const part = parts[index];
    return part === undefined ? 0 : (widths[index] ?? 0) / lengthOf(part);
  };
  let x = x0;
  const stretches = parts.map(([from, to], index) => {
    const start = x;
    x = start + (widths[index] ?? 0) + gapWidth;
    const small = perDay(index) < perDay(main) * 0.95;
    return { from, to, x0: start, x1: x - gapWidth, main: index === main, small };
  });
  return {
    stretches,
    gaps: stretches
      .slice(1)
      .map((after, index) => ({ x0: stretches[index]?.x1 ?? 0, x1: after.x0 })),
    x: (day) => {
      let stretch = stretches[0];
      for (let at = 1; stretch !== undefined && day > stretch.to && at < stretches.length; at += 1)
        stretch = stretches[at];
      if (stretch === undefined) return x0;
      const share = (day - stretch.from) / (stretch.to - stretch.from);
      return stretch.x0 + share * (stretch.x1 - stretch.x0);
    },
  };
}

function lengthOf([from, to]: DaySpan): number {
  return to - from;
}

/** How many spans each part holds. */
function heldBy(parts: readonly DaySpan[], spans: readonly DaySpan[]): number[] {
  if (parts.length < 2) return parts.map(() => spans.length);
  return parts.map(([from, to]) => spans.filter((span) => span[0] >= from && span[1] <= to).length);
}

/** What lists of spans cover: small drawings side by side have one list. */
const known = new WeakMap<readonly DaySpan[], readonly DaySpan[]>();

function coveredBy(spans: readonly DaySpan[]): readonly DaySpan[] {
  const covered = known.get(spans) ?? joined(spans, 0);
  known.set(spans, covered);
  return covered;
}

/** Outliers as wide as their days ask for, up to a limit; the others share the rest by their days. */
function widthsOf(parts: readonly DaySpan[], whole: readonly boolean[], width: number): number[] {
  const days = sum(parts, lengthOf);
  const asides = parts.map((part, index) =>
    whole[index] === true ? 0 : Math.min(width * asideShare, (width * lengthOf(part)) / days),
  );
  const rest = width - sum(asides);
  const shared = sum(parts, (part, index) => (whole[index] === true ? lengthOf(part) : 0));
  return asides.map((aside, index) => {
    const part = parts[index];
    return whole[index] === true && part !== undefined ? (rest * lengthOf(part)) / shared : aside;
  });
}

/** Joins spans that overlap or are less than some days apart. */
function joined(spans: readonly DaySpan[], least: number): DaySpan[] {
  const parts: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = parts.at(-1);
    if (last !== undefined && from - last[1] <= least) last[1] = Math.max(last[1], to);
    else parts.push([from, to]);
  }
  return parts;
}
