import { max, rollup, sum, utcDay, utcMonday, utcMonth, utcYear } from 'd3';
import { formatDay, formatDayRange } from '../../i18n/days.ts';
import type { Language } from '../../i18n/languages.ts';
import { daysOf } from './block.ts';
import type { TimelineItem, TimelineLane, TimelineSeries } from './series.ts';
import { dayDate, dayNumber, dayOfNumber, timeScale } from './time-scale.ts';
import type { DaySpan } from './time-scale.ts';

/** Stretches of the calendar by which incidents are counted where they are too many to draw. */
export const binUnits = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type BinUnit = (typeof binUnits)[number];

/** How many incidents a stretch of the calendar holds. */
export interface Bin {
  /** From its first day to the day after its last. */
  days: DaySpan;
  count: number;
}

export interface BinnedLane {
  name: string | null;
  bins: Bin[];
  /** Incidents of the lane, those without a close date too. */
  items: number;
}

export interface Bins {
  unit: BinUnit;
  lanes: BinnedLane[];
  highest: number;
  /** Incidents whose date is not known closely enough for the unit. */
  wider: number;
}

/** Beyond so many, marks stand without their titles. */
export const mostTitles = 60;
/** Beyond so many, marks are no longer drawn one by one. */
const mostMarks = 240;
/** Nor where marks without titles would stand so high on each other in the narrow drawing, in px. */
const tallest = 1600;
/** About as much as a mark without a title takes across and down, and a lane its name, in px. */
const mark = { across: 18, down: 15 } as const;
const laneName = 28;
/** The narrowest bar, in px, in the narrow drawing, whose plot is about so wide. */
const narrowest = 3;
const plotWidth = 280;

const quarter = utcMonth.every(3) ?? utcMonth;
const intervals = { day: utcDay, week: utcMonday, month: utcMonth, quarter, year: utcYear };

/**
 * Counts the incidents and statements of a timeline by the finest stretch of the calendar whose bars
 * can still be seen; `null` where few enough are there to draw each.
 */
export function binsOf({ lanes }: TimelineSeries): Bins | null {
  const counted = lanes.filter(({ kind }) => kind !== 'windows');
  const count = sum(lanes, ({ items }) => items.length);
  if (count <= mostTitles) return null;
  if (count <= mostMarks && heightOf(lanes) <= tallest) return null;
  const all = binUnits.map((unit) => binsBy(unit, counted));
  const seen = all.find((bins) => {
    const spans = bins.lanes.flatMap((lane) => lane.bins.map(({ days }) => days));
    const main = timeScale(spans, 0, plotWidth).stretches.find((stretch) => stretch.main);
    if (main === undefined) return false;
    const [from, to] = spans[0] ?? [0, 1];
    return ((main.x1 - main.x0) / (main.to - main.from)) * (to - from) >= narrowest;
  });
  return seen ?? all.at(-1) ?? null;
}

/** About how high the narrow drawing would be. */
function heightOf(lanes: readonly TimelineLane[]): number {
  const scale = timeScale(
    lanes.flatMap(({ items }) => items.flatMap(({ parts }) => parts.map(daysOf))),
    0,
    plotWidth,
  );
  return sum(lanes, ({ items }) => {
    const columns = rollup(
      items,
      (own) => own.length,
      (item) => Math.floor((3 * scale.x(daysOf(item)[0])) / mark.across),
    );
    const at = (column: number) => columns.get(column) ?? 0;
    const together = [...columns.keys()].map((n) => at(n) + at(n + 1) + at(n + 2));
    return laneName + mark.down * (max(together) ?? 0);
  });
}

function binsBy(unit: BinUnit, lanes: readonly TimelineLane[]): Bins {
  const binned = lanes.map(({ name, items }) => {
    const counts = new Map<number, Bin>();
    let wider = 0;
    for (const item of items) {
      const days = spanOf(item, unit);
      if (days === null) {
        wider += 1;
        continue;
      }
      const bin = counts.get(days[0]) ?? { days, count: 0 };
      bin.count += 1;
      counts.set(days[0], bin);
    }
    const bins = [...counts.values()].sort((a, b) => a.days[0] - b.days[0]);
    return { name, bins, items: items.length, wider };
  });
  return {
    unit,
    lanes: binned.map(({ wider: _wider, ...lane }) => lane),
    highest: max(binned.flatMap(({ bins }) => bins.map(({ count }) => count))) ?? 0,
    wider: sum(binned, ({ wider }) => wider),
  };
}

/** The stretch that holds every possible day of an item; `null` where none does. */
function spanOf({ first, last }: TimelineItem, unit: BinUnit): DaySpan | null {
  if (first === null || last === null) return null;
  const interval = intervals[unit];
  const start = interval.floor(dayDate(first));
  if (start.getTime() !== interval.floor(dayDate(last)).getTime()) return null;
  const number = (date: Date) => dayNumber(date.toISOString().slice(0, 10));
  return [number(start), number(interval.offset(start, 1))];
}

/** A stretch in words: "3 Nov 2024", "4–10 Nov 2024", "Nov 2024", "Oct – Dec 2024", "2024". */
export function binText({ days: [from, to] }: Bin, unit: BinUnit, language: Language): string {
  const [first, last] = [dayOfNumber(from), dayOfNumber(to - 1)];
  if (unit === 'year') return formatDay(first, language, 'year');
  if (unit === 'quarter') return formatDayRange(first, last, language, 'month', 'short');
  if (unit === 'month') return formatDay(first, language, 'month', 'short');
  if (unit === 'week') return formatDayRange(first, last, language, 'day', 'short');
  return formatDay(first, language, 'day', 'short');
}
