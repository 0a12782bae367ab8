import { drawTexts, svgRoot } from '../draw-shared.ts';
import { element, pathData, round } from '../svg.ts';
import type { Markup } from '../svg.ts';
import type { CellLook, PlacedCalendar, PlacedCell } from './placed.ts';

const looks: readonly CellLook[] = ['quiet', 'hollow', 'step-1', 'step-2', 'step-3', 'step-4'];

export function drawPlacedCalendar(calendar: PlacedCalendar, id: string, label: string): string {
  const { width, height } = calendar;
  const byLook = Map.groupBy(calendar.cells, ({ look }) => look);
  return svgRoot({ id, kind: 'calendar', width, height, label }, [
    ...drawDots(calendar),
    ...drawBorders(calendar),
    ...looks.flatMap((look) => drawCells(byLook.get(look) ?? [], look, calendar.style)),
    ...drawTexts(calendar.texts),
  ]);
}

/** All days of one look in one path. */
function drawCells(
  cells: readonly PlacedCell[],
  look: CellLook,
  style: PlacedCalendar['style'],
): Markup[] {
  if (cells.length === 0) return [];
  const inset = style === 'marks' ? (look === 'hollow' ? 0.4 : 0) : look === 'hollow' ? 0.75 : 0.5;
  let d = '';
  for (const { x, y, width, height } of cells) {
    const across = round(width - 2 * inset);
    d += `M${round(x + inset)} ${round(y + inset)}h${across}v${round(height - 2 * inset)}h-${across}z`;
  }
  return [element('path', { class: `${style === 'cells' ? 'day' : 'day-mark'} ${look}`, d })];
}

/** Each line of dots is one dashed stroke: a dash for a day. */
function drawDots({ dots, pitch }: PlacedCalendar): Markup[] {
  if (dots.length === 0) return [];
  let d = '';
  for (const { x, y0, days } of dots) {
    d += `M${round(x)} ${round(y0 - 0.6)}v${round((days - 1) * pitch + 1.2)}`;
  }
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
