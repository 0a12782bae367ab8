import { drawTexts, svgRoot } from '../draw-shared.ts';
import { element, pathData } from '../svg.ts';
import type { Markup } from '../svg.ts';
import type { CellLook, PlacedCalendar } from './placed.ts';

const looks: readonly CellLook[] = ['quiet', 'hollow', 'step-1', 'step-2', 'step-3', 'step-4'];

export function drawPlacedCalendar(calendar: PlacedCalendar, id: string, label: string): string {
  const { width, height } = calendar;
  return svgRoot({ id, kind: 'calendar', width, height, label }, [
    ...drawDots(calendar),
    ...drawBorders(calendar),
    ...looks.flatMap((look) => drawCells(calendar, look)),
    ...drawTexts(calendar.texts),
  ]);
}

/** All days of one look in one path. */
function drawCells({ cells, style }: PlacedCalendar, look: CellLook): Markup[] {
  const own = cells.filter((cell) => cell.look === look);
  if (own.length === 0) return [];
  const inset = style === 'marks' ? (look === 'hollow' ? 0.4 : 0) : look === 'hollow' ? 0.75 : 0.5;
  const d = own
    .map(({ x, y, width, height }) =>
      pathData(
        ['M', x + inset, y + inset],
        ['h', width - 2 * inset],
        ['v', height - 2 * inset],
        ['h', 2 * inset - width],
        ['z'],
      ),
    )
    .join('');
  return [element('path', { class: `${style === 'cells' ? 'day' : 'day-mark'} ${look}`, d })];
}

/** Each line of dots is one dashed stroke: a dash for a day. */
function drawDots({ dots, pitch }: PlacedCalendar): Markup[] {
  if (dots.length === 0) return [];
  const d = dots
    .map(({ x, y0, days }) => pathData(['M', x, y0 - 0.6], ['v', (days - 1) * pitch + 1.2]))
    .join('');
  return [
    element('path', {
      class: 'quiet-days',
      'stroke-dasharray': `1.2 ${String(Math.round((pitch - 1.2) * 100) / 100)}`,
      d,
    }),
  ];
}

/** The lines between months, in one path. */
function drawBorders({ borders }: PlacedCalendar): Markup[] {
  if (borders.length === 0) return [];
  const d = borders
    .map(([first = [0, 0], ...more]) =>
      pathData(['M', ...first], ...more.map((point) => ['L', ...point] as const)),
    )
    .join('');
  return [element('path', { class: 'month-border', d })];
}
