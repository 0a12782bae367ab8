import type { ChartContext } from '../chart-types.ts';
import { capitalised, subjectText } from '../phrases.ts';
import { boxOf, clearOf, stackLines, tailRoom, type } from '../placed.ts';
import { wrapText } from '../wrap.ts';
import { axisOf, bandSpan, tickLabels, ticksOf } from './axis.ts';
import type { Scale } from './axis.ts';
import { placeRow } from './place-row.ts';
import { placeSpeaker, speakerKey } from './place-speaker.ts';
import type { PlacedClaims } from './placed.ts';
import { bandLabel } from './row-words.ts';
import type { ClaimSection } from './sections.ts';
import type { ClaimsSeries } from './series.ts';
import type { Sheet } from './sheet.ts';

const pad = 8;
/** A drawing taller than this has its axis at the foot too, in px. */
const tall = 500;

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
  const { crowded } = series;
  const sheet: Sheet = { width, column, plot, scale, crowded, placed, context };

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
    const lines = wrapText(window, { width, size: type.body.size, weight: 'semibold' });
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
  let bandTop = y;
  if (band !== null && span !== null) {
    const room = { left: column === 0 ? 0 : plot.left, right: plot.right };
    const label = bandLabel(band, span.x0, room, y + 2, context);
    placed.texts.push(...label.texts);
    bandTop = label.bottom + 2 + tailRoom(context.language);
    y = bandTop + 1;
  }
  if (sheet.crowded) {
    for (const own of Map.groupBy(rows, speakerKey).values()) {
      placed.rules.push({ x0: 0, x1: width, y: y + 0.5 });
      y = placeSpeaker(own, y + 6, sheet) + 6;
    }
  } else {
    rows.forEach((row, index) => {
      const sameOrigin = row.origin !== null && row.origin === rows[index - 1]?.origin;
      if (!sameOrigin) placed.rules.push({ x0: 0, x1: width, y: y + 0.5 });
      y = placeRow(row, y + 6, sheet) + 6;
    });
  }
  if (band !== null && span !== null) {
    placed.bands.push({ ...span, y0: bandTop, y1: y, open: band.open });
  }
  return y;
}
