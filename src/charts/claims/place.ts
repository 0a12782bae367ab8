import { max, scaleLinear } from 'd3';
import type { ChartContext } from '../chart.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { nounFor } from '../../i18n/labels.ts';
import { capitalised, rangeText, subjectText } from '../phrases.ts';
import { boxOf, clearOf, runsWidth, stackLines, type } from '../placed.ts';
import type { PlacedText, Run } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap.ts';
import { labelBeside } from './label.ts';
import type { Figure } from '../../reading/quantity.ts';
import type { MarkLook, PlacedClaims, PlacedMark } from './placed.ts';
import type { ChangedFigure, ClaimFigure, ClaimRow, ClaimSection, ClaimsSeries } from './series.ts';

const arrow = 24;
const pad = 8;

/**
 * Sets every figure on one axis from zero, a line each: on the left who says it and when, or above
 * it where the drawing is narrow; beside the mark the figure as it was said.
 */
export function placeClaims(
  series: ClaimsSeries,
  width: number,
  context: ChartContext,
): PlacedClaims {
  const wide = width > 400;
  const column = wide ? 190 : 0;
  const plot = { left: wide ? column + 18 : pad, right: width - pad };
  const numbers = series.sections.flatMap(numbersOf);
  const top = max(numbers) ?? 0;
  const scale = scaleLinear([0, top === 0 ? 1 : top], [plot.left, plot.right - arrow - 10]);
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
  let y = 0;

  const title = wrapText(capitalised(subjectText(series.measure, series.group, context), context), {
    width,
    size: 12,
    lines: 2,
  });
  const heading = stackLines(
    title.map((text) => ({ runs: [{ text, tone: 'quiet' as const }], size: 'small' as const })),
    { x: wide ? plot.left : 0, top: y },
  );
  placed.texts.push(...heading.texts);
  y = heading.bottom;
  const axisTop = y + type.small.line + 3;
  if (top > 0) {
    placed.texts.push(...tickLabels(scale, y, context));
    y = axisTop;
  }

  const placeMark = (
    figure: Figure,
    look: MarkLook,
    at: { y: number; r: number; struck: boolean },
  ): PlacedMark | null => {
    const extent = extentOf(figure, scale);
    if (extent === null) return null;
    const mark = { ...extent, look, ...at };
    placed.marks.push(mark);
    return mark;
  };

  /** A mark with its words beside it, on the line that begins at `lineTop`; says where it ends. */
  const placeFigure = (
    figure: Figure,
    runs: Run[],
    look: MarkLook,
    options: { size: 'body' | 'small'; r: number; struck: boolean; lineTop: number },
  ): { bottom: number; mark: PlacedMark | null } => {
    const { size, r, struck, lineTop } = options;
    const line = type[size].line + 3;
    const center = lineTop + line / 2;
    const mark = placeMark(figure, look, { y: center, r, struck });
    const span =
      mark === null ? null : { x0: mark.x0 - r, x1: mark.x1 + (mark.shape === 'up' ? 0 : r) };
    const label = labelBeside(runs, size, span, plot, center);
    placed.texts.push(...label.texts);
    return { bottom: Math.max(lineTop + line, label.bottom), mark };
  };

  const placeRow = (row: ClaimRow, first: boolean) => {
    if (first) placed.rules.push({ x0: 0, x1: width, y: y + 0.5 });
    y += 6;
    const label = rowLabel(row, wide ? column : width, y);
    placed.texts.push(...label.texts);
    const look: MarkLook =
      row.weight === 'origin' || row.weight === 'unstated' ? row.voice : 'secondary';
    let lineTop = wide ? y - 1 : label.bottom;
    let tieFrom: PlacedMark | null = null;
    for (const figure of row.figures) {
      const main = placeFigure(figure, figureRuns(figure, row, context), look, {
        size: 'body',
        r: 5.5,
        struck: row.struck,
        lineTop,
      });
      tieFrom = main.mark ?? tieFrom;
      lineTop = main.bottom;
      for (const part of figure.parts) {
        const runs = [{ text: part.text, tone: 'quiet' as const, struck: row.struck }];
        lineTop = placeFigure(part, runs, look, {
          size: 'small',
          r: 3.25,
          struck: row.struck,
          lineTop: lineTop - 2,
        }).bottom;
      }
    }
    let bottom = Math.max(label.bottom, lineTop);
    for (const carrier of row.carriers)
      bottom = placeCarrier(carrier, tieFrom, wide ? lineTop : bottom, (next) => {
        lineTop = next;
      });
    y = Math.max(bottom, lineTop, label.bottom) + 6;
  };

  const placeCarrier = (
    carrier: ChangedFigure,
    from: PlacedMark | null,
    lineTop: number,
    done: (next: number) => void,
  ): number => {
    const text = carrierText(carrier, context);
    const runs: Run[] = [{ text, tone: 'changed' }];
    const { bottom, mark } = placeFigure(carrier, runs, 'changed', {
      size: 'small',
      r: 4,
      struck: false,
      lineTop: lineTop + 1,
    });
    if (mark !== null && from !== null) {
      placed.ties.push({ x0: from.x0, y0: from.y + from.r, x1: mark.x0, y1: mark.y - 4 });
    }
    done(bottom);
    return bottom;
  };

  const placeSection = (section: ClaimSection) => {
    if (section.window !== null) {
      y += placed.marks.length === 0 ? 6 : 18;
      const lines = wrapText(section.window, { width, size: 13, weight: 'semibold', lines: 3 });
      const head = stackLines(
        lines.map((text) => ({
          runs: [{ text, weight: 'semibold' as const }],
          size: 'body' as const,
        })),
        { x: 0, top: y },
      );
      placed.texts.push(...head.texts);
      y = head.bottom + 2;
    }
    const start = y;
    const band = section.band === null ? null : bandSpan(section.band, scale);
    if (band !== null && section.band !== null) {
      const { agreed, band: ranging } = context.language.words.charts.claims;
      const { low, high, open } = section.band;
      const text = (low === high && open === null ? agreed : ranging)(
        rangeText(section.band, context) ?? '',
      );
      const label = bandLabel(text, band, { left: wide ? plot.left : 0, right: plot.right }, y + 2);
      placed.texts.push(...label.texts);
      y = label.bottom + 3;
    }
    let origin: string | null | undefined;
    for (const row of section.rows) {
      placeRow(row, origin === undefined || row.origin === null || row.origin !== origin);
      origin = row.origin;
    }
    if (band !== null && section.band !== null) {
      placed.bands.push({
        ...band,
        y0: start + type.small.line + 4,
        y1: y,
        open: section.band.open,
      });
    }
  };

  for (const section of series.sections) placeSection(section);
  if (top > 0) {
    const boxes = placed.texts.map(boxOf);
    for (const tick of ticksOf(scale)) {
      const x = scale(tick);
      placed.ticks.push(
        ...clearOf(boxes, { x, y0: axisTop - 2, y1: y }).map((line) => ({
          ...line,
          zero: tick === 0,
        })),
      );
    }
    placed.edges = placed.bands.flatMap(({ x0, x1, y0, y1, open }) => [
      ...(open === 'down' || open === 'both' ? [] : clearOf(boxes, { x: x0, y0, y1 })),
      ...(x0 === x1 || open === 'up' || open === 'both' ? [] : clearOf(boxes, { x: x1, y0, y1 })),
    ]);
    if (y > 500) {
      placed.texts.push(...tickLabels(scale, y + 2, context));
      y += type.small.line + 3;
    }
  }
  return { ...placed, height: Math.ceil(y + 4) };
}

type Scale = ReturnType<typeof scaleLinear<number>>;

function tickCount(scale: Scale): number {
  const [x0 = 0, x1 = 0] = scale.range();
  return Math.max(2, Math.floor((x1 - x0) / 70));
}

/** People and things are whole, so there is nothing between 0 and 1. */
function ticksOf(scale: Scale): number[] {
  return scale.ticks(tickCount(scale)).filter((tick) => Number.isInteger(tick));
}

function tickLabels(scale: Scale, top: number, context: ChartContext): PlacedText[] {
  return ticksOf(scale).map((tick) => ({
    x: scale(tick),
    y: top + 12,
    anchor: 'middle' as const,
    size: 'small' as const,
    runs: [{ text: formatNumber(tick, context.language), tone: 'quiet' as const }],
  }));
}

function numbersOf({ rows, band }: ClaimSection): number[] {
  const figures: Figure[] = rows.flatMap((row) => [
    ...row.figures,
    ...row.carriers,
    ...row.figures.flatMap(({ parts }) => parts),
  ]);
  return [...figures, ...(band === null ? [] : [band])]
    .flatMap(({ low, high }) => [low, high])
    .filter((n) => n !== null);
}

/** Where a figure stands on the axis; `null` where it is no number. */
function extentOf(
  { low, high, bound }: Figure,
  scale: Scale,
): Pick<PlacedMark, 'shape' | 'x0' | 'x1'> | null {
  if (low !== null && high !== null) {
    if (low !== high) return { shape: 'range', x0: scale(low), x1: scale(high) };
    return { shape: bound === 'about' ? 'about' : 'exact', x0: scale(low), x1: scale(low) };
  }
  if (low !== null) return { shape: 'up', x0: scale(low), x1: scale(low) + arrow };
  if (high === null) return null;
  const x = scale(high);
  return { shape: 'down', x0: Math.max(scale(0), x - arrow), x1: x };
}

function bandSpan(
  { low, high }: { low: number | null; high: number | null },
  scale: Scale,
): { x0: number; x1: number } | null {
  const [from, to] = [low ?? high, high ?? low];
  if (from === null || to === null) return null;
  return { x0: scale(from), x1: scale(to) };
}

/** Over the band, from its left edge where that leaves room, else up to the right end. */
function bandLabel(
  text: string,
  band: { x0: number },
  plot: { left: number; right: number },
  top: number,
) {
  const width = plot.right - plot.left;
  const lines = wrapText(text, { width, size: type.small.size, lines: 3 });
  const widest = Math.max(...lines.map((line) => textWidth(line, type.small.size)));
  const x = Math.max(plot.left, Math.min(band.x0, plot.right - widest));
  return stackLines(
    lines.map((line) => ({
      runs: [{ text: line, tone: 'quiet' as const }],
      size: 'small' as const,
    })),
    { x, top },
  );
}

function rowLabel(row: ClaimRow, width: number, top: number) {
  const name: Run = { text: row.speaker, weight: 'semibold', struck: row.struck };
  const together: Run[] = [name, { text: `  ${row.day}`, tone: 'quiet' }];
  const small = (text: string) =>
    wrapText(text, { width, size: type.small.size, lines: 3 }).map((line) => ({
      runs: [{ text: line, tone: 'quiet' as const }],
      size: 'small' as const,
    }));
  const head =
    runsWidth(together, 'body') <= width
      ? [{ runs: together, size: 'body' as const }]
      : [
          ...wrapText(row.speaker, {
            width,
            size: type.body.size,
            weight: 'semibold',
            lines: 3,
          }).map((line) => ({ runs: [{ ...name, text: line }], size: 'body' as const })),
          ...small(row.day),
        ];
  return stackLines([...head, ...row.flags.flatMap(small)], { x: 0, top });
}

function figureRuns(figure: ClaimFigure, row: ClaimRow, context: ChartContext): Run[] {
  const words = /\p{L}/u.test(figure.text)
    ? figure.text
    : `${figure.text} ${nounFor({ group: null, unit: 'people' }, figure.high ?? figure.low ?? 2, context.language)}`;
  const main: Run = { text: figure.bound === 'words' ? `“${words}”` : words, struck: row.struck };
  return figure.whole === null
    ? [main]
    : [
        main,
        { text: `, ${context.language.words.charts.claims.partOf(figure.whole)}`, tone: 'quiet' },
      ];
}

function carrierText(carrier: ChangedFigure, context: ChartContext): string {
  return context.language.words.charts.claims.changed(
    carrier.name,
    carrier.changes,
    carrier.copies,
  );
}
