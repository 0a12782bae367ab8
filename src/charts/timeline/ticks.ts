import { utcDay, utcMonth, utcYear } from 'd3';
import type { ChartContext } from '../chart.ts';
import { textWidth } from '../text-width.ts';
import { dayDate, dayNumber, dayOfNumber } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

export interface Tick {
  x: number;
  /** The middle of the label. */
  labelX: number;
  label: string | null;
}

const room = 12;

/**
 * Days, months or years along the scale, as many as have room. A day's label stands in the middle
 * of its day; the month is named where it changes, the year where the drawing spans several.
 */
export function ticksOf(scale: TimeScale, context: ChartContext): Tick[] {
  const first = scale.stretches[0];
  const last = scale.stretches.at(-1);
  if (first === undefined || last === undefined) return [];
  const years = dayOfNumber(first.from).slice(0, 4) !== dayOfNumber(last.to - 1).slice(0, 4);
  const step = stepOf(scale.perDay);
  let free = -Infinity;
  let month = '';
  return scale.stretches.flatMap(({ from, to }) => {
    const start = dayDate(dayOfNumber(from));
    const stop = dayDate(dayOfNumber(to));
    const interval = { day: utcDay, month: utcMonth, year: utcYear }[step.unit];
    const days = interval
      .range(start, stop, step.every)
      .map((date) => dayNumber(date.toISOString().slice(0, 10)));
    const all = days[0] === from || step.unit === 'day' ? days : [from, ...days];
    return all.map((number) => {
      const day = dayOfNumber(number);
      const fresh = day.slice(0, 7) !== month;
      const label = labelOf(day, step.unit, fresh, years, context);
      const x = scale.x(number);
      const labelX =
        step.unit === 'day' && step.every === 1
          ? x + scale.perDay / 2
          : x + textWidth(label, 12) / 2;
      const half = textWidth(label, 12) / 2;
      const fits = labelX - half >= free;
      if (fits) {
        free = labelX + half + room;
        month = day.slice(0, 7);
      }
      return { x, labelX, label: fits ? label : null };
    });
  });
}

function stepOf(perDay: number): { unit: 'day' | 'month' | 'year'; every: number } {
  if (perDay >= 24) return { unit: 'day', every: 1 };
  if (perDay >= 8) return { unit: 'day', every: 7 };
  if (perDay >= 1.2) return { unit: 'month', every: 1 };
  if (perDay >= 0.4) return { unit: 'month', every: 3 };
  return { unit: 'year', every: perDay >= 0.1 ? 1 : 5 };
}

function labelOf(
  day: string,
  unit: 'day' | 'month' | 'year',
  fresh: boolean,
  years: boolean,
  context: ChartContext,
): string {
  if (unit === 'year') return day.slice(0, 4);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(context.language.locale, { timeZone: 'UTC', ...options }).format(
      dayDate(day),
    );
  if (unit === 'month')
    return format(years ? { month: 'short', year: 'numeric' } : { month: 'short' });
  if (!fresh) return format({ day: 'numeric' });
  return years
    ? format({ day: 'numeric', month: 'short', year: 'numeric' })
    : format({ day: 'numeric', month: 'short' });
}
