import { extent } from 'd3';
import type { ChartContext } from '../chart-types.ts';
import { placeKey } from './key.ts';
import { placeMonths } from './place-months.ts';
import { pitchOfYears, placeYears } from './place-years.ts';
import type { PlacedCalendar } from './placed.ts';
import type { CalendarSeries } from './series.ts';
import { stepsOf } from './steps.ts';

/** Where a day of a strip has less room than this, in px, four sizes of marks look like two. */
const leastForFour = 7;

/** Sets days in weeks: cells with numbers for months, marks in strips for years. */
export function placeCalendar(
  series: CalendarSeries,
  width: number,
  context: ChartContext,
): PlacedCalendar {
  const figures: number[] = [];
  for (const { figure } of series.days.values()) if (figure !== null) figures.push(figure);
  const small = series.unit === 'year' && pitchOfYears(series, width) < leastForFour;
  const steps = stepsOf(figures, small ? 2 : 4);
  const drawn =
    series.unit === 'month'
      ? { dots: [], borders: [], pitch: 0, ...placeMonths(series, steps, width, context) }
      : placeYears(series, steps, width, context);
  const quiet = drawn.dots.length > 0 || drawn.cells.some(({ look }) => look === 'quiet');
  const [lowest = 0, highest = 0] = extent(figures);
  const reached = steps.filter(({ from, to }) => to >= lowest && from <= highest);
  const key = placeKey(
    series,
    { quiet, steps: reached, pitch: drawn.pitch },
    { width, top: drawn.bottom + 12 },
    context,
  );
  return {
    width,
    height: Math.ceil(key.bottom + 4),
    style: series.unit === 'month' ? 'cells' : 'marks',
    cells: [...drawn.cells, ...key.cells],
    dots: [...drawn.dots, ...key.dots],
    pitch: drawn.pitch,
    borders: drawn.borders,
    texts: [...drawn.texts, ...key.texts],
  };
}
