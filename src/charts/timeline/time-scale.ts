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
}

export interface TimeScale {
  stretches: Stretch[];
  /** Where days are left out between stretches. */
  gaps: { x0: number; x1: number }[];
  /** The place of the beginning of a day, in px. */
  x(day: number): number;
}

const gapWidth = 24;
/** The part of the width that a stretch beside the main one may take. */
const asideShare = 0.09;

/**
 * Days along a line. Long stretches without anything are left out, and what lies beyond them is
 * drawn small, so that a few days are not crushed by a date years before.
 */
export function timeScale(spans: readonly DaySpan[], x0: number, x1: number): TimeScale {
  const covered = coveredBy(spans);
  let least = Math.max(7, sum(covered, ([from, to]) => to - from) * 0.4);
  let parts = joined(covered, least);
  while (
    parts.length > 1 &&
    (parts.length - 1) * (gapWidth + (x1 - x0) * asideShare) > (x1 - x0) * 0.5
  ) {
    least *= 2;
    parts = joined(covered, least);
  }
  const held = parts.map(
    ([from, to]) => spans.filter((span) => span[0] >= from && span[1] <= to).length,
  );
  const main = held.indexOf(max(held) ?? 0);
  const widths = widthsOf(parts, main, x1 - x0 - (parts.length - 1) * gapWidth);
  let x = x0;
  const stretches = parts.map(([from, to], index) => {
    const start = x;
    x = start + (widths[index] ?? 0) + gapWidth;
    return { from, to, x0: start, x1: x - gapWidth, main: index === main };
  });
  return {
    stretches,
    gaps: stretches
      .slice(1)
      .map((after, index) => ({ x0: stretches[index]?.x1 ?? 0, x1: after.x0 })),
    x: (day) => {
      const stretch = stretches.find(({ to }) => day <= to) ?? stretches.at(-1);
      if (stretch === undefined) return x0;
      const share = (day - stretch.from) / (stretch.to - stretch.from);
      return stretch.x0 + share * (stretch.x1 - stretch.x0);
    },
  };
}

/** What lists of spans cover: small drawings side by side have one list. */
const known = new WeakMap<readonly DaySpan[], readonly DaySpan[]>();

function coveredBy(spans: readonly DaySpan[]): readonly DaySpan[] {
  const covered = known.get(spans) ?? joined(spans, 0);
  known.set(spans, covered);
  return covered;
}

/** Aside stretches as wide as their days ask for, up to a limit; the main one takes the rest. */
function widthsOf(parts: readonly DaySpan[], main: number, width: number): number[] {
  const days = sum(parts, ([from, to]) => to - from);
  const asides = parts.map(([from, to], index) =>
    index === main ? 0 : Math.min(width * asideShare, (width * (to - from)) / days),
  );
  return asides.map((aside, index) => (index === main ? width - sum(asides) : aside));
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
