import { utcDay, utcMonth, utcYear } from 'd3';
import { formatDay } from '../../i18n/days.ts';
import { dateFormat } from '../../i18n/formats.ts';
import type { ChartContext } from '../chart-types.ts';
import { textWidth } from '../text-width.ts';
import { remembered } from '../remembered.ts';
import { timesAlong } from './hours.ts';
import { dayDate, dayNumber, dayOfNumber } from './time-scale.ts';
import type { Stretch, TimeScale } from './time-scale.ts';

export interface Tick {
  /** The beginning of what is named, in px. */
  x: number;
  /** Where the middle of the label stands, in px. */
  labelX: number;
  /** `null` where it has no room. */
  label: string | null;
}

interface Step {
  unit: 'day' | 'month' | 'year';
  every: number;
}

const room = 8;
const labelSize = 12;
/** A year with the room after it, in px. */
const yearRoom = 34;
/** A time of the clock with the room around it, in px. */
const timeRoom = 44;

/**
 * Days, months or years along the scale, as many as have room; of what lies aside, the first day.
 * The month is named where it changes, and so is the year on a scale that holds days of several.
 */
export function ticksOf(scale: TimeScale, width: number, context: ChartContext): Tick[] {
  const main = scale.stretches.find((stretch) => stretch.main);
  if (main === undefined) return [];
  if (main.to - main.from < 1) return timeTicks(main, scale, width);
  const years = scale.stretches.flatMap(({ from, to }) => [from, to - 1]).map(yearOf);
  const oneYear = new Set(years).size === 1;
  let free = 0;
  let named = '';
  return scale.stretches.flatMap((stretch) => {
    const step = stretch.main ? stepOf(stretch) : { unit: 'day' as const, every: Infinity };
    return daysAt(stretch, step).map((number): Tick => {
      const day = dayOfNumber(number);
      const fresh = {
        month: !named.startsWith(day.slice(0, 7)),
        year: !oneYear && !named.startsWith(day.slice(0, 4)),
      };
      const label = labelOf(day, step.unit, fresh, context);
      const half = textWidth(label, labelSize) / 2;
      const x = scale.x(number);
      const middle =
        step.unit === 'day' && step.every < 3 ? (x + scale.x(number + 1)) / 2 : x + half;
      const labelX = Math.min(Math.max(middle, half), width - half);
      if (labelX - half < free) return { x, labelX, label: null };
      free = labelX + half + room;
      named = day;
      return { x, labelX, label };
    });
  });
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
  return every === Infinity ? [from] : daysOfSteps(`${unit} ${from} ${to} ${every}`);
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

function labelOf(
  day: string,
  unit: Step['unit'],
  fresh: { month: boolean; year: boolean },
  { language }: ChartContext,
): string {
  if (unit === 'year') return formatDay(day, language, 'year');
  if (fresh.year) return formatDay(day, language, unit, 'short');
  const part = unit === 'month' ? 'month' : fresh.month ? 'first' : 'day';
  return shortLabel(`${day} ${part} ${language.locale}`);
}

/** What is named of a day. */
const parts: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  month: { month: 'short' },
  day: { day: 'numeric' },
  first: { day: 'numeric', month: 'short' },
};

/** A day, a key of `parts` and a locale: small drawings side by side name the same days. */
const shortLabel = remembered((key: string) => {
  const [day = '', part = '', locale = ''] = key.split(' ');
  return dateFormat({ locale }, parts[part] ?? {}).format(dayDate(day));
});
