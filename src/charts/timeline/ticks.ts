import { max, utcDay, utcMonth, utcYear } from 'd3';
import type { ChartContext } from '../chart-types.ts';
import { remembered } from '../remembered.ts';
import { textWidth } from '../text-width.ts';
import { timesAlong } from './hours.ts';
import { labelOf, labelsAlone } from './tick-labels.ts';
import type { TickUnit } from './tick-labels.ts';
import { dayDate, dayNumber, dayOfNumber } from './time-scale.ts';
import type { Stretch, TimeScale } from './time-scale.ts';

export interface Tick {
  /** The beginning of what is named, in px. */
  x: number;
  /** Where the middle of the label stands, in px. */
  labelX: number;
  /** `null` where only every second, third… has one. */
  label: string | null;
}

interface Step {
  unit: TickUnit;
  every: number;
}

/** A stretch with its ticks, and what their labels go by. */
interface Named {
  days: readonly number[];
  step: Step;
  /** The year that need not be said. */
  year: string;
  small: boolean;
  /** Where labels may stand, in px. */
  left: number;
  right: number;
}

/** Between labels, and between a label and where days are left out, in px. */
const space = 8;
const gapSpace = 5;
const labelSize = 12;
/** A year with the room after it, in px. */
const yearRoom = 34;
/** A time of the clock with the room around it, in px. */
const timeRoom = 44;

/**
 * Days, months or years along the scale. Where not each has room for its label, every second, third…
 * has one, so that steps are even; each stretch has one at least. The month is named where it
 * changes, and so is the year on a scale that holds days of several.
 *
 * @param width where the drawing ends, in px
 */
export function ticksOf(scale: TimeScale, width: number, context: ChartContext): readonly Tick[] {
  const ticks = known.get(scale) ?? ticksOn(scale, width, context);
  known.set(scale, ticks);
  return ticks;
}

/** Small drawings under each other have one scale, which is made for one drawing. */
const known = new WeakMap<TimeScale, readonly Tick[]>();

function ticksOn(scale: TimeScale, width: number, context: ChartContext): Tick[] {
  const { stretches, gaps } = scale;
  const main = stretches.find((stretch) => stretch.main);
  if (main === undefined) return [];
  if (main.to - main.from < 1) return timeTicks(main, scale, width);
  const ends = stretches.map(({ to }) => yearOf(to - 1));
  const first = yearOf(stretches[0]?.from ?? 0);
  const oneYear = first === ends.at(-1);
  const step = stepOf(main);
  const all = stretches.map((stretch, index): Named => {
    const [before, after] = [gaps[index - 1], gaps[index]];
    return {
      days: stretch.small ? [stretch.from] : daysAt(stretch, step),
      step,
      year: oneYear ? first : (ends[index - 1] ?? ''),
      small: stretch.small,
      left: before === undefined ? 0 : (before.x0 + before.x1) / 2 + gapSpace,
      right: after === undefined ? width : (after.x0 + after.x1) / 2 - gapSpace,
    };
  });
  const most = max(all, ({ days }) => days.length) ?? 1;
  for (let every = 1; every < most; every += 1) {
    const ticks = all.map((one) => ticksAt(one, every, scale, context));
    if (ticks.every((own) => own !== null)) return ticks.flat();
  }
  return all.flatMap((one) => aloneTicks(one, scale, context));
}

/**
 * The ticks of a stretch with a label at every so many, from the first or, as that may stand close to
 * the next, from the second; `null` where they have no room.
 */
function ticksAt(
  one: Named,
  every: number,
  scale: TimeScale,
  context: ChartContext,
): Tick[] | null {
  if (one.days.length <= every) return aloneTicks(one, scale, context);
  return evenTicks(one, every, 0, scale, context) ?? evenTicks(one, every, 1, scale, context);
}

function evenTicks(
  one: Named,
  every: number,
  start: number,
  scale: TimeScale,
  context: ChartContext,
): Tick[] | null {
  const { days, step, left, right } = one;
  const ticks: Tick[] = [];
  let free = left;
  let named = '';
  for (const [index, number] of days.entries()) {
    const x = scale.x(number);
    if ((index - start) % every !== 0) {
      ticks.push({ x, labelX: x, label: null });
      continue;
    }
    const day = dayOfNumber(number);
    const fresh = {
      month: !named.startsWith(day.slice(0, 7)),
      year: (named === '' ? one.year : named).slice(0, 4) !== day.slice(0, 4),
    };
    const label = labelOf(day, step.unit, fresh, context);
    const half = textWidth(label, labelSize) / 2;
    const labelX = Math.min(
      Math.max(middleOf(number, half, one, scale), left + half),
      right - half,
    );
    if (labelX - half < free) return null;
    free = labelX + half + space;
    named = day;
    ticks.push({ x, labelX, label });
  }
  return ticks;
}

/** The ticks of a stretch of which only the first is named, by as much of it as has room. */
function aloneTicks(one: Named, scale: TimeScale, context: ChartContext): Tick[] {
  const { days, step, year, small, left, right } = one;
  return days.map((number, index) => {
    const x = scale.x(number);
    if (index > 0) return { x, labelX: x, label: null };
    const day = dayOfNumber(number);
    const labels = labelsAlone(day, small ? 'day' : step.unit, year !== day.slice(0, 4), context);
    const fits = labels.find((text) => textWidth(text, labelSize) <= right - left);
    const label = fits ?? labels.at(-1) ?? '';
    const half = textWidth(label, labelSize) / 2;
    const labelX = Math.max(
      Math.min(middleOf(number, half, one, scale), right - half),
      left + half,
    );
    return { x, labelX, label };
  });
}

/** Where a label has its middle if nothing is in the way: in its day, or behind its tick. */
function middleOf(number: number, half: number, { step, small }: Named, scale: TimeScale): number {
  const x = scale.x(number);
  const inDay = !small && step.unit === 'day' && step.every < 3;
  return inDay ? (x + scale.x(number + 1)) / 2 : x + half;
}

/** Times of the clock along a stretch of less than a day. */
function timeTicks({ from, to, x0, x1 }: Stretch, scale: TimeScale, width: number): Tick[] {
  return timesAlong([from, to], (x1 - x0) / timeRoom).map(({ at, label }) => {
    const x = scale.x(at);
    const half = textWidth(label, labelSize) / 2;
    return { x, labelX: Math.min(Math.max(x, half), width - half), label };
  });
}

function yearOf(day: number): string {
  return dayOfNumber(day).slice(0, 4);
}

function daysAt({ from, to }: Stretch, { unit, every }: Step): readonly number[] {
  return daysOfSteps(`${unit} ${from} ${to} ${every}`);
}

/**
 * The days of a step in a stretch, its first among them: `unit from to every`. Steps of several
 * months or years are counted from the month or the year of the first.
 */
const daysOfSteps = remembered((key: string): readonly number[] => {
  const [unit = '', ...numbers] = key.split(' ');
  const [from = 0, to = 0, every = 1] = numbers.map(Number);
  const interval = unit === 'day' ? utcDay : unit === 'month' ? utcMonth : utcYear;
  const first = dayDate(dayOfNumber(from));
  const start = unit === 'day' || every === 1 ? first : interval.offset(interval(first), every);
  const days = interval
    .range(start, dayDate(dayOfNumber(to)), every)
    .map((date) => dayNumber(date.toISOString().slice(0, 10)));
  return days[0] === from ? days : [from, ...days];
}, 1000);

function stepOf({ from, to, x0, x1 }: Stretch): Step {
  const perDay = (x1 - x0) / (to - from);
  if (perDay >= 22) return { unit: 'day', every: 1 };
  if (perDay >= 13) return { unit: 'day', every: 2 };
  if (perDay >= 5) return { unit: 'day', every: 7 };
  if (perDay >= 1.2) return { unit: 'month', every: 1 };
  if (perDay >= 0.4) return { unit: 'month', every: 3 };
  const years = [1, 2, 5, 10].find((n) => perDay * 366 * n >= yearRoom);
  return { unit: 'year', every: years ?? 20 };
}
