import { formatDay } from '../../i18n/days.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Day, EdtfDate } from '../../reading/date.ts';
import { remembered } from '../remembered.ts';
import { dayDate, dayNumber, timeScale } from '../timeline/time-scale.ts';
import type { DaySpan } from '../timeline/time-scale.ts';

/** What a bar stands for. */
export type BinUnit = 'day' | 'month' | 'year';

/** Days, months or years beyond which bars would be too thin. */
const mostBins = 75;
const daysIn = { day: 1, month: 30, year: 365 };

/**
 * The day, month or year of a date, as text that sorts; `null` where it may lie in several. What was
 * about a day, or doubtful, may lie beside it.
 */
function binOf(date: EdtfDate, unit: BinUnit): string | null {
  const { earliest, latest, precision, uncertain, approximate } = date;
  if (earliest === null || latest === null) return null;
  if ((uncertain || approximate) && precision === unit) return null;
  const length = { day: 10, month: 7, year: 4 }[unit];
  const bin = earliest.slice(0, length);
  return latest.startsWith(bin) ? bin : null;
}

/** A bin in words: "27 Nov 2024", "Nov 2024", "2024". */
export function binWords(bin: string, unit: BinUnit, language: Language): string {
  return formatDay(firstDayOf(bin), language, unit, 'short');
}

function firstDayOf(bin: string): Day {
  return `${bin}${'-01-01'.slice(bin.length - 4)}`;
}

/** From the first day of a bin to the day after its last. */
export const daysOfBin = remembered((bin: string): DaySpan => {
  const [year, month, day] = bin.split('-').map(Number);
  const first = firstDayOf(bin);
  const from = dayNumber(first);
  if (day !== undefined) return [from, from + 1];
  const next = dayDate(first);
  if (month === undefined) next.setUTCFullYear((year ?? 0) + 1);
  else next.setUTCMonth(month);
  return [from, dayNumber(next.toISOString().slice(0, 10))];
});

/**
 * The bin of each date, in the finest unit in which bars are still seen, long silences left out, and
 * in which most dates lie in one bar.
 */
export function binsOfDates(dates: readonly EdtfDate[]): {
  unit: BinUnit;
  bins: (string | null)[];
} {
  const inUnit = (unit: BinUnit) => ({ unit, bins: dates.map((date) => binOf(date, unit)) });
  for (const unit of ['day', 'month'] as const) {
    const found = inUnit(unit);
    const own = found.bins.filter((bin) => bin !== null);
    const { stretches } = timeScale(own.map(daysOfBin), 0, 240);
    const main = stretches.find((stretch) => stretch.main);
    const length = main === undefined ? 0 : main.to - main.from;
    if (own.length * 2 >= dates.length && length / daysIn[unit] <= mostBins) return found;
  }
  return inUnit('year');
}
