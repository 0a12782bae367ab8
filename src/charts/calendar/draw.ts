import { drawPath, drawTexts, svgRoot } from '../draw-shared.ts';
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
  const inset = style === 'marks' ? (look === 'hollow' ? 0.4 : 0) : look === 'hollow' ? 0.75 : 0.5;
  return drawPath(`${style === 'cells' ? 'day' : 'day-mark'} ${look}`, (pen) => {
    for (const { x, y, width, height } of cells) {
      pen.box(x + inset, y + inset, width - 2 * inset, height - 2 * inset);
    }
  });
}

/** Each line of dots is one dashed stroke: a dash for a day. */
function drawDots({ dots, pitch }: PlacedCalendar): Markup[] {
  const dashes = `1.2 ${String(Math.round((pitch - 1.2) * 100) / 100)}`;
  return drawPath({ class: 'quiet-days', 'stroke-dasharray': dashes }, (pen) => {
    for (const { x, y0, days } of dots) {
      pen.move(x, y0 - 0.6);
      pen.down(y0 + (days - 1) * pitch + 0.6);
    }
  });
}

/** The lines between months, in one path. */
function drawBorders({ borders }: PlacedCalendar): Markup[] {
  return drawPath('month-border', (pen) => {
    for (const [first, ...more] of borders) {
      if (first !== undefined) pen.move(...first);
      for (const point of more) pen.line(...point);
    }
  });
}
