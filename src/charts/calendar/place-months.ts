import { formatNumber } from '../../i18n/numbers.ts';
import type { ChartContext } from '../chart-types.ts';
import { gridOf } from '../grid.ts';
import { heightOf, runsWidth, stackLines, type } from '../placed.ts';
import type { PlacedText, Run } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import { periodLines } from './period-words.ts';
import type { CalendarPeriod } from './periods.ts';
import type { CellLook, PlacedCell } from './placed.ts';
import type { CalendarDay, CalendarSeries } from './series.ts';
import { levelOf } from './steps.ts';
import type { Step } from './steps.ts';
import { dayOfWeek, daysBetween, weekdayNames } from './weeks.ts';

/** A month is not drawn narrower than this. */
const narrowest = 205;
const widestDay = 46;
const dayHeight = 34;
const gap = 2;

/** Sets months as grids of weeks, as many side by side as have room. */
export function placeMonths(
  series: CalendarSeries,
  steps: readonly Step[],
  width: number,
  context: ChartContext,
): { texts: PlacedText[]; cells: PlacedCell[]; bottom: number } {
  const { periods } = series;
  const grid = gridOf(periods.length, width, narrowest, 24);
  const pitch = Math.min(widestDay, (grid.cell + gap) / 7);
  const texts: PlacedText[] = [];
  const cells: PlacedCell[] = [];
  let top = 0;
  for (let at = 0; at < periods.length; at += grid.columns) {
    const row = periods.slice(at, at + grid.columns);
    const room = periods.length === 1 ? width : pitch * 7 - gap;
    const heads = row.map((period) => periodLines(period, 'month', room, context));
    const leftHigh = Math.max(...heads.map(({ left }) => heightOf(left)));
    const headHigh = leftHigh + Math.max(...heads.map(({ head }) => heightOf(head)));
    let foot = top;
    for (const [index, period] of row.entries()) {
      const x = index * (grid.columns === 1 ? 0 : Math.min(grid.cell, pitch * 7) + 24);
      const { left = [], head = [] } = heads[index] ?? {};
      texts.push(...stackLines(left, { x, top: top + leftHigh - heightOf(left) }).texts);
      texts.push(...stackLines(head, { x, top: top + leftHigh }).texts);
      texts.push(...weekdays({ x, top: top + headHigh + 3, pitch }, context));
      const below = top + headHigh + 3 + type.small.line + 3;
      const month = placeMonth({ period, series, steps }, { x, top: below, pitch }, context);
      texts.push(...month.texts);
      cells.push(...month.cells);
      foot = Math.max(foot, month.bottom);
    }
    top = foot + 20;
  }
  return { texts, cells, bottom: top - 20 };
}

function weekdays(
  { x, top, pitch }: { x: number; top: number; pitch: number },
  { language }: ChartContext,
): PlacedText[] {
  const short = weekdayNames(language, 'short');
  const fits = short.every((name) => textWidth(name, type.small.size) <= pitch - 4);
  const names = fits ? short : weekdayNames(language, 'narrow');
  return names.flatMap(
    (text, index) =>
      stackLines([{ runs: [{ text, tone: 'quiet' }], size: 'small' }], {
        x: x + index * pitch + (pitch - gap) / 2,
        top,
        anchor: 'middle',
      }).texts,
  );
}

function placeMonth(
  {
    period,
    series,
    steps,
  }: { period: CalendarPeriod; series: CalendarSeries; steps: readonly Step[] },
  { x, top, pitch }: { x: number; top: number; pitch: number },
  { language }: ChartContext,
): { texts: PlacedText[]; cells: PlacedCell[]; bottom: number } {
  const { covered, days } = series;
  const start = dayOfWeek(period.first, language);
  const texts: PlacedText[] = [];
  const cells: PlacedCell[] = [];
  const all = daysBetween(period.first, period.last).map((day, index) => ({ day, index }));
  const shown = all.filter(
    ({ day }) => covered !== null && day >= covered.first && day <= covered.last,
  );
  const before = Math.floor((start + (shown[0]?.index ?? 0)) / 7);
  for (const { day, index } of shown) {
    const cell = {
      x: x + ((start + index) % 7) * pitch,
      y: top + (Math.floor((start + index) / 7) - before) * (dayHeight + gap),
      width: pitch - gap,
      height: dayHeight,
    };
    const own = days.get(day);
    const look = lookOf(own, steps);
    cells.push({ ...cell, look });
    texts.push(...numbersIn(cell, { number: formatNumber(index + 1, language), own, look }));
  }
  const bottom = Math.max(top, ...cells.map(({ y, height }) => y + height));
  return { texts, cells, bottom };
}

/** What a day looks like, by its figure. */
export function lookOf(day: CalendarDay | undefined, steps: readonly Step[]): CellLook {
  if (day === undefined) return 'quiet';
  if (day.figure === null) return 'hollow';
  const looks = ['step-1', 'step-2', 'step-3', 'step-4'] as const;
  return looks[levelOf(day.figure, steps) - 1] ?? 'step-4';
}

/** The day of the month, and the figure, in smaller type where it needs it, if it has room. */
function numbersIn(
  { x, y, width, height }: Omit<PlacedCell, 'look'>,
  { number, own, look }: { number: string; own: CalendarDay | undefined; look: CellLook },
): PlacedText[] {
  const dark = look === 'step-3' || look === 'step-4';
  const tone = dark ? 'reversed' : look === 'quiet' ? 'quiet' : 'ink';
  const day: PlacedText = {
    x: x + 4,
    y: y + 13,
    anchor: 'start',
    size: 'small',
    runs: [{ text: number, tone }],
  };
  const text = own?.text ?? null;
  if (text === null) return [day];
  const runs: Run[] = [{ text, weight: 'semibold', tone }];
  const [size, air] =
    runsWidth(runs, 'body') <= width - 6 ? (['body', 4] as const) : (['small', 2] as const);
  if (runsWidth(runs, size) > width - 2 * air + 2) return [day];
  return [day, { x: x + width - air, y: y + height - 5, anchor: 'end', size, runs }];
}
