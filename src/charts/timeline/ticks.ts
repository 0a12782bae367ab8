import { utcDay, utcMonth, utcYear } from 'd3';
import { formatDay } from '../../i18n/days.ts';
import { dateFormat } from '../../i18n/formats.ts';
import type { ChartContext } from '../chart-types.ts';
import { textWidth } from '../text-width.ts';
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

/**
 * Days, months or years along the scale, as many as have room; of what lies aside, the first day.
 * The month is named where it changes, and so is the year on a scale that holds days of several.
 */
export function ticksOf(scale: TimeScale, width: number, context: ChartContext): Tick[] {
  const main = scale.stretches.find((stretch) => stretch.main);
  if (main === undefined) return [];
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

function yearOf(day: number): string {
  return dayOfNumber(day).slice(0, 4);
}

function daysAt({ from, to }: Stretch, { unit, every }: Step): number[] {
  if (every === Infinity) return [from];
  const interval = { day: utcDay, month: utcMonth, year: utcYear }[unit];
  const days = interval
    .range(dayDate(dayOfNumber(from)), dayDate(dayOfNumber(to)), every)
    .map((date) => dayNumber(date.toISOString().slice(0, 10)));
  return days[0] === from ? days : [from, ...days];
}

function stepOf({ from, to, x0, x1 }: Stretch): Step {
  const perDay = (x1 - x0) / (to - from);
  if (perDay >= 22) return { unit: 'day', every: 1 };
  if (perDay >= 13) return { unit: 'day', every: 2 };
  if (perDay >= 5) return { unit: 'day', every: 7 };
  if (perDay >= 1.2) return { unit: 'month', every: 1 };
  if (perDay >= 0.4) return { unit: 'month', every: 3 };
  return { unit: 'year', every: perDay >= 0.1 ? 1 : 5 };
}

function labelOf(
  day: string,
  unit: Step['unit'],
  fresh: { month: boolean; year: boolean },
  { language }: ChartContext,
): string {
  if (unit === 'year') return formatDay(day, language, 'year');
  if (fresh.year) return formatDay(day, language, unit, 'short');
  const parts: Intl.DateTimeFormatOptions =
    unit === 'month'
      ? { month: 'short' }
      : { day: 'numeric', ...(fresh.month ? { month: 'short' } : {}) };
  return dateFormat(language, parts).format(dayDate(day));
}
