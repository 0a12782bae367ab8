import type { Figure } from '../../reading/quantity.ts';
import type { ChartContext } from '../chart-types.ts';
import { capitalised, subjectText } from '../phrases.ts';
import { boxOf, clearOf, stackLines, type } from '../placed.ts';
import type { Run } from '../placed.ts';
import { wrapText } from '../wrap.ts';
import { axisOf, bandSpan, extentOf, tickLabels, ticksOf } from './axis.ts';
import type { Scale } from './axis.ts';
import { labelBeside } from './label.ts';
import type { MarkLook, PlacedClaims, PlacedMark } from './placed.ts';
import { bandLabel, carrierText, figureRuns, rowLabel } from './row-words.ts';
import type { ClaimSection } from './sections.ts';
import type { ClaimRow, ClaimsSeries } from './series.ts';

const pad = 8;
/** A drawing taller than this has its axis at the foot too, in px. */
const tall = 500;

/** How large a mark and its words are. */
const sizes = {
  figure: { size: 'body', r: 5.5 },
  part: { size: 'small', r: 3.25 },
  carrier: { size: 'small', r: 4 },
} as const;

/** Where things go: the column of names, 0 where names stand above, and the plot beside it. */
interface Sheet {
  width: number;
  column: number;
  plot: { left: number; right: number };
  scale: Scale | null;
  placed: PlacedClaims;
  context: ChartContext;
}

/**
 * Sets every figure on one axis from zero, a line each: on the left who says it and when, or above
 * it where the drawing is narrow; beside the mark the figure as it was said.
 */
export function placeClaims(
  series: ClaimsSeries,
  width: number,
  context: ChartContext,
): PlacedClaims {
  const column = width > 400 ? 190 : 0;
  const plot = { left: column === 0 ? pad : column + 18, right: width - pad };
  const scale = axisOf(series.sections, plot.left, plot.right);
  const placed: PlacedClaims = {
    width,
    height: 0,
    texts: [],
    marks: [],
    bands: [],
    rules: [],
    ticks: [],
    edges: [],
    ties: [],
  };
  const sheet: Sheet = { width, column, plot, scale, placed, context };

  const subject = capitalised(subjectText(series.measure, series.counted, context), context);
  const heading = stackLines(
    wrapText(subject, { width, size: type.small.size, lines: 2 }).map((text) => ({
      runs: [{ text, tone: 'quiet' as const }],
      size: 'small' as const,
    })),
    { x: column === 0 ? 0 : plot.left, top: 0 },
  );
  placed.texts.push(...heading.texts);
  let y = heading.bottom;
  if (scale !== null) {
    placed.texts.push(...tickLabels(scale, y, context));
    y += type.small.line + 3;
  }
  const top = y;
  for (const section of series.sections) y = placeSection(section, y, sheet);
  if (scale !== null) {
    placeLines(top, y, sheet, scale);
    if (y > tall) {
      placed.texts.push(...tickLabels(scale, y + 2, context));
      y += type.small.line + 3;
    }
  }
  return { ...placed, height: Math.ceil(y + 4) };
}

/** The lines of the axis and the edges of bands, which spare the words. */
function placeLines(top: number, bottom: number, { placed }: Sheet, scale: Scale): void {
  const boxes = placed.texts.map(boxOf);
  placed.ties = placed.ties.flatMap((tie) =>
    tie.x0 === tie.x1
      ? clearOf(boxes, { x: tie.x0, y0: tie.y0, y1: tie.y1 }).map(({ x, y0, y1 }) => ({
          x0: x,
          x1: x,
          y0,
          y1,
        }))
      : [tie],
  );
  for (const tick of ticksOf(scale)) {
    const lines = clearOf(boxes, { x: scale(tick), y0: top - 2, y1: bottom });
    placed.ticks.push(...lines.map((line) => ({ ...line, zero: tick === 0 })));
  }
  for (const { x0, x1, y0, y1, open } of placed.bands) {
    const opensDown = open === 'down' || open === 'both';
    const opensUp = open === 'up' || open === 'both';
    if (!opensDown) placed.edges.push(...clearOf(boxes, { x: x0, y0, y1 }));
    if (!opensUp && x1 > x0) placed.edges.push(...clearOf(boxes, { x: x1, y0, y1 }));
  }
}

/** A window with its claims; says where it ends. */
function placeSection(section: ClaimSection, top: number, sheet: Sheet): number {
  const { width, column, plot, scale, placed, context } = sheet;
  const { window, band, rows } = section;
  let y = top;
  if (window !== null) {
    const lines = wrapText(window, { width, size: type.body.size, weight: 'semibold', lines: 3 });
    const head = stackLines(
      lines.map((text) => ({
        runs: [{ text, weight: 'semibold' as const }],
        size: 'body' as const,
      })),
      { x: 0, top: y + (placed.marks.length === 0 ? 6 : 18) },
    );
    placed.texts.push(...head.texts);
    y = head.bottom + 2;
  }
  const span = band === null || scale === null ? null : bandSpan(band, scale);
  const bandTop = y + type.small.line + 4;
  if (band !== null && span !== null) {
    const room = { left: column === 0 ? 0 : plot.left, right: plot.right };
    const label = bandLabel(band, span.x0, room, y + 2, context);
    placed.texts.push(...label.texts);
    y = label.bottom + 3;
  }
  rows.forEach((row, index) => {
    const sameOrigin = row.origin !== null && row.origin === rows[index - 1]?.origin;
    if (!sameOrigin) placed.rules.push({ x0: 0, x1: width, y: y + 0.5 });
    y = placeRow(row, y + 6, sheet) + 6;
  });
  if (band !== null && span !== null) {
    placed.bands.push({ ...span, y0: bandTop, y1: y, open: band.open });
  }
  return y;
}

/** A claim with its figures, their parts, and what carriers made of them; says where it ends. */
function placeRow(row: ClaimRow, top: number, sheet: Sheet): number {
  const { column, width, placed, context } = sheet;
  const label = rowLabel(row, column === 0 ? width : column, top);
  placed.texts.push(...label.texts);
  const look = row.weight === 'origin' || row.weight === 'unstated' ? row.voice : 'secondary';
  const { struck } = row;
  let y = column === 0 ? label.bottom : top - 1;
  let from: PlacedMark | null = null;
  for (const figure of row.figures) {
    const runs = figureRuns(figure, row, context);
    const main = placeFigure(figure, runs, { look, struck, top: y, ...sizes.figure }, sheet);
    from = main.mark ?? from;
    y = main.bottom;
    for (const part of figure.parts) {
      const words: Run[] = [{ text: part.text, tone: 'quiet', struck }];
      y = placeFigure(part, words, { look, struck, top: y - 2, ...sizes.part }, sheet).bottom;
    }
  }
  for (const carrier of row.carriers) {
    const runs: Run[] = [{ text: carrierText(carrier, context), tone: 'changed' }];
    const way = { look: 'changed', struck: false, top: y + 1, ...sizes.carrier } as const;
    const { bottom, mark } = placeFigure(carrier, runs, way, sheet);
    if (mark !== null && from !== null) {
      placed.ties.push({ x0: from.x0, y0: from.y + from.r, x1: mark.x0, y1: mark.y - mark.r });
    }
    y = bottom;
  }
  return Math.max(label.bottom, y);
}

/** A mark with its words beside it, on the line that begins at `top`; says where it ends. */
function placeFigure(
  figure: Figure,
  runs: Run[],
  way: { look: MarkLook; struck: boolean; top: number; size: 'body' | 'small'; r: number },
  { placed, plot, scale }: Sheet,
): { bottom: number; mark: PlacedMark | null } {
  const { look, struck, top, size, r } = way;
  const line = type[size].line + 3;
  const y = top + line / 2;
  const extent = scale === null ? null : extentOf(figure, scale);
  const mark = extent === null ? null : { ...extent, look, y, r, struck };
  if (mark !== null) placed.marks.push(mark);
  const span =
    mark === null ? null : { x0: mark.x0 - r, x1: mark.x1 + (mark.shape === 'up' ? 0 : r) };
  const label = labelBeside(runs, size, span, plot, y);
  placed.texts.push(...label.texts);
  return { bottom: Math.max(top + line, label.bottom), mark };
}
