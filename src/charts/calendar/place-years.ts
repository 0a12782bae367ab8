import type { ChartContext } from '../chart-types.ts';
import type { Day } from '../../reading/date.ts';
import { stackLines, tailRoom, type } from '../placed.ts';
import type { PlacedText } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import { dayNumber } from '../timeline/time-scale.ts';
import { periodLines } from './period-words.ts';
import { following } from './periods.ts';
import type { CalendarPeriod } from './periods.ts';
import { lookOf } from './place-months.ts';
import { markIn } from './placed.ts';
import type { CellLook, PlacedCalendar } from './placed.ts';
import type { CalendarSeries } from './series.ts';
import type { Step } from './steps.ts';
import { dayOfWeek, monthName } from './weeks.ts';

/** What begins with the last day of a week lies in so many weeks. */
const mostWeeks = { year: 54, half: 28 } as const;
/** So many years are still drawn in halves where that gives their days more room. */
const mostHalved = 4;

type Strips = Pick<PlacedCalendar, 'texts' | 'cells' | 'dots' | 'borders' | 'pitch'> & {
  bottom: number;
};

/** Sets each year as a strip: a column for each week, a row for each day of the week. */
export function placeYears(
  series: CalendarSeries,
  steps: readonly Step[],
  width: number,
  context: ChartContext,
): Strips {
  const halved = isHalved(series, width);
  const pitch = pitchOfYears(series, width);
  const named = namedMonths(pitch, context);
  const strips: Strips = { texts: [], cells: [], dots: [], borders: [], pitch, bottom: 0 };
  const looks = looksOf(series, steps);
  let top = 0;
  for (const period of series.periods) {
    const lines = periodLines(period, 'year', width, context);
    const head = stackLines([...lines.left, ...lines.head], { x: 0, top });
    strips.texts.push(...head.texts);
    top = head.bottom;
    for (const stretch of halved ? halvesOf(period) : [period]) {
      const start = dayOfWeek(stretch.first, context.language);
      const months = monthsOf(stretch, start);
      strips.texts.push(...monthNames(months, named, top + 1, pitch));
      const below = top + 1 + type.small.line + 2 + tailRoom(context.language);
      placeDays(stretch, looks, { top: below, pitch, start }, strips);
      for (const { at } of months.slice(1)) strips.borders.push(borderAt(at, below, pitch));
      top = below + 7 * pitch + 3;
    }
    top += 11;
  }
  return { ...strips, bottom: top - 14 };
}

/** How far one day of a strip stands from the next, in px. */
export function pitchOfYears(series: CalendarSeries, width: number): number {
  return Math.floor((width / mostWeeks[isHalved(series, width) ? 'half' : 'year']) * 2) / 2;
}

function isHalved({ periods }: CalendarSeries, width: number): boolean {
  return width < 400 && periods.length <= mostHalved;
}

/** First and last day of what is drawn in one strip. */
type Stretch = Pick<CalendarPeriod, 'first' | 'last'>;

function halvesOf({ first, last }: Stretch): Stretch[] {
  const year = first.slice(0, 4);
  return [
    { first, last: `${year}-06-30` },
    { first: `${year}-07-01`, last },
  ];
}

/** What days look like, by their numbers, and between which of them anything is known. */
interface Looks {
  of: ReadonlyMap<number, CellLook>;
  first: number;
  last: number;
}

function looksOf({ covered, days }: CalendarSeries, steps: readonly Step[]): Looks {
  const of = new Map<number, CellLook>();
  for (const day of days.values()) of.set(dayNumber(day.day), lookOf(day, steps));
  if (covered === null) return { of, first: Infinity, last: -Infinity };
  return { of, first: dayNumber(covered.first), last: dayNumber(covered.last) };
}

/** Puts the days of a stretch into the strips; `start` is the row of its first. */
function placeDays(
  stretch: Stretch,
  looks: Looks,
  { top, pitch, start }: { top: number; pitch: number; start: number },
  { cells, dots }: Pick<Strips, 'cells' | 'dots'>,
): void {
  const before = dayNumber(stretch.first);
  const from = Math.max(before, looks.first);
  const to = Math.min(dayNumber(stretch.last), looks.last);
  let line: Strips['dots'][number] | null = null;
  for (let number = from; number <= to; number += 1) {
    const at = start + number - before;
    const row = at % 7;
    const [x, y] = [Math.floor(at / 7) * pitch, top + row * pitch];
    const look = looks.of.get(number);
    if (look !== undefined) {
      cells.push(markIn({ x, y, size: pitch }, look));
      line = null;
    } else if (line !== null && row > 0) line.days += 1;
    else dots.push((line = { x: x + pitch / 2, y0: y + pitch / 2, days: 1 }));
  }
}

/** The months of a stretch, and at which place of its rows each begins. */
function monthsOf({ first, last }: Stretch, start: number): { day: Day; at: number }[] {
  const months: { day: Day; at: number }[] = [];
  for (let day = first; day <= last; day = following(day, 'month')) {
    months.push({ day, at: start + dayNumber(day) - dayNumber(first) });
  }
  return months;
}

/** The line before the first day of a month, down its week and the one before. */
function borderAt(at: number, top: number, pitch: number): [number, number][] {
  const [x, y] = [Math.floor(at / 7) * pitch, top + (at % 7) * pitch];
  const bottom = top + 7 * pitch;
  if (at % 7 === 0) {
    return [
      [x, top],
      [x, bottom],
    ];
  }
  return [
    [x + pitch, top],
    [x + pitch, y],
    [x, y],
    [x, bottom],
  ];
}

/** The names of a year’s months in their order, `null` for those that are not named. */
type MonthNames = readonly (string | null)[];

/**
 * In short, of every month, else of every second or third, as many as have room: one letter would
 * tell few of them apart, and is what is left where not even every third has room.
 */
function namedMonths(pitch: number, { language }: ChartContext): MonthNames {
  const all = (style: 'short' | 'narrow') =>
    Array.from({ length: 12 }, (_, month) =>
      monthName(`2024-${String(month + 1).padStart(2, '0')}-01`, language, style),
    );
  const short = all('short');
  for (const every of [1, 2, 3]) {
    // From the week in which a month begins to the one in which the next does, it is four at least.
    const room = 4 * every * pitch - 4;
    const named = short.map((name, month) => (month % every === 0 ? name : null));
    const fits = (name: string | null) => name === null || textWidth(name, type.small.size) <= room;
    if (named.every(fits)) return named;
  }
  return all('narrow');
}

/** Names of months over the week in which each begins. */
function monthNames(
  months: readonly { day: Day; at: number }[],
  names: MonthNames,
  top: number,
  pitch: number,
): PlacedText[] {
  return months.flatMap(({ day, at }, n) => {
    const text = names[Number(day.slice(5, 7)) - 1] ?? null;
    if (text === null) return [];
    return stackLines([{ runs: [{ text, tone: 'quiet' }], size: 'small' }], {
      x: (n === 0 ? 0 : Math.ceil(at / 7)) * pitch,
      top,
    }).texts;
  });
}
