import type { ChartContext } from '../chart-types.ts';
import type { Day } from '../../reading/date.ts';
import { stackLines, type } from '../placed.ts';
import type { PlacedText } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import { dayNumber, dayOfNumber } from '../timeline/time-scale.ts';
import { periodLines } from './period-words.ts';
import { following } from './periods.ts';
import type { CalendarPeriod } from './periods.ts';
import { lookOf } from './place-months.ts';
import { markIn } from './placed.ts';
import type { PlacedCalendar, PlacedCell } from './placed.ts';
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
  const halved = width < 400 && series.periods.length <= mostHalved;
  const pitch = Math.floor((width / mostWeeks[halved ? 'half' : 'year']) * 2) / 2;
  const strips: Strips = { texts: [], cells: [], dots: [], borders: [], pitch, bottom: 0 };
  let top = 0;
  for (const period of series.periods) {
    const lines = periodLines(period, 'year', width, context);
    const head = stackLines([...lines.left, ...lines.head], { x: 0, top });
    strips.texts.push(...head.texts);
    top = head.bottom;
    for (const stretch of halved ? halvesOf(period) : [period]) {
      const names = monthNames(stretch, top + 1, pitch, context);
      const below = top + 1 + type.small.line + 2;
      const year = placeStretch({ stretch, series, steps }, { top: below, pitch }, context);
      strips.texts.push(...names);
      strips.cells.push(...year.cells);
      strips.dots.push(...year.dots);
      strips.borders.push(...year.borders);
      top = below + 7 * pitch + 3;
    }
    top += 11;
  }
  return { ...strips, bottom: top - 14 };
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

function placeStretch(
  { stretch, series, steps }: { stretch: Stretch; series: CalendarSeries; steps: readonly Step[] },
  { top, pitch }: { top: number; pitch: number },
  { language }: ChartContext,
): Pick<Strips, 'cells' | 'dots' | 'borders'> {
  const { covered, days } = series;
  const start = dayOfWeek(stretch.first, language);
  const cells: PlacedCell[] = [];
  const dots: Strips['dots'] = [];
  const borders: Strips['borders'] = [];
  const before = dayNumber(stretch.first);
  const count = dayNumber(stretch.last) - before;
  for (let index = 0; index <= count; index += 1) {
    const day = dayOfNumber(before + index);
    const week = Math.floor((start + index) / 7);
    const row = (start + index) % 7;
    const x = week * pitch;
    const y = top + row * pitch;
    if (index > 0 && day.endsWith('-01')) borders.push(borderAt(x, y, top, pitch));
    if (covered === null || day < covered.first || day > covered.last) continue;
    const look = lookOf(days.get(day), steps);
    if (look !== 'quiet') {
      cells.push(markIn({ x, y, size: pitch }, look));
      continue;
    }
    const middle = { x: x + pitch / 2, y: y + pitch / 2 };
    const last = dots.at(-1);
    if (last !== undefined && row > 0 && last.x === middle.x && follows(last, middle.y, pitch)) {
      last.days += 1;
    } else dots.push({ x: middle.x, y0: middle.y, days: 1 });
  }
  return { cells, dots, borders };
}

/** Whether a dot stands under the last of a line of dots. */
function follows({ y0, days }: Strips['dots'][number], y: number, pitch: number): boolean {
  return Math.abs(y0 + days * pitch - y) < 0.01;
}

/** The line before the first day of a month, down its week and the one before. */
function borderAt(x: number, y: number, top: number, pitch: number): [number, number][] {
  const bottom = top + 7 * pitch;
  if (y - top < 0.01) {
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

/** Names of months over the week in which each begins, in short where there is room for all. */
function monthNames(
  { first, last }: Stretch,
  top: number,
  pitch: number,
  { language }: ChartContext,
): PlacedText[] {
  const months: Day[] = [];
  for (let month = first; month <= last; month = following(month, 'month')) months.push(month);
  const room = 4 * pitch - 4;
  const short = months.map((day) => monthName(day, language, 'short'));
  const fits = short.every((name) => textWidth(name, type.small.size) <= room);
  const start = dayOfWeek(first, language);
  return months.flatMap((day, n) => {
    const days = dayNumber(day) - dayNumber(first);
    const week = Math.ceil((start + days) / 7);
    const text = fits ? (short[n] ?? '') : monthName(day, language, 'narrow');
    return stackLines([{ runs: [{ text, tone: 'quiet' }], size: 'small' }], {
      x: (n === 0 ? 0 : week) * pitch,
      top,
    }).texts;
  });
}
