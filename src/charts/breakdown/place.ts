import { max, scaleLinear } from 'd3';
import type { ChartContext } from '../chart-types.ts';
import { boxOf, clearOf, runsWidth, stackLines, tailRoom, type } from '../placed.ts';
import type { Run, TextLine } from '../placed.ts';
import { wrapRuns } from '../wrap-runs.ts';
import { wrapText } from '../wrap.ts';
import { placeKey } from './key.ts';
import type { PlacedBreakdown } from './placed.ts';
import type { BreakdownBar, BreakdownSeries } from './series.ts';

const barHeight = { narrow: 14, wide: 18 } as const;
/** Beyond the end of a bar that is open, for its arrow. */
const arrowRoom = 12;
const widestColumn = 210;
/** A name goes over so many lines at most; the table has all of it. */
const mostLines = 10;

/**
 * Sets bars under each other, from zero. In the wide drawing names stand in a column beside them, in
 * the narrow one above each.
 */
export function placeBreakdown(
  { bars: all, question }: BreakdownSeries,
  width: number,
  context: ChartContext,
): PlacedBreakdown {
  const wide = width > 400;
  const bars = withoutDwarfing(all, context);
  const names = bars.map((bar) => nameLines(bar, wide ? widestColumn : width, wide));
  const column = wide
    ? Math.ceil(max(names.flat(), ({ runs, size }) => runsWidth(runs, size)) ?? 0)
    : 0;
  const left = wide ? column + 14 : 0.5;
  const beside = wide ? 170 : 130;
  const labels = bars.map((bar) =>
    labelLines(bar, bar.length === null ? width - left - 6 : beside),
  );
  const scale = scaleOf(bars, labels, left, width);
  const high = wide ? barHeight.wide : barHeight.narrow;
  const gap = wide ? 8 : 11;
  const placed: PlacedBreakdown = {
    width,
    height: 0,
    texts: [],
    bars: [],
    zero: [],
    key: [],
  };

  let y = 0;
  for (const [index, bar] of bars.entries()) {
    const name = names[index] ?? [];
    const label = labels[index] ?? [];
    const labelHigh = label.length * type.body.line;
    if (!wide) {
      const head = stackLines(name, { x: 0, top: y });
      placed.texts.push(...head.texts);
      y = head.bottom + 1 + tailRoom(context.language);
    }
    const nameHigh = wide ? name.reduce((sum, { size }) => sum + type[size].line, 0) : 0;
    const row = Math.max(high, labelHigh, nameHigh);
    const middle = y + row / 2;
    if (wide) placed.texts.push(...stackLines(name, { x: 0, top: middle - nameHigh / 2 }).texts);
    const end = endOf(bar, scale, left);
    if (bar.length !== null) {
      placed.bars.push({
        y0: middle - high / 2,
        y1: middle + high / 2,
        x0: left,
        solid: scale(bar.length.solid),
        hatched: scale(bar.length.hatched),
        arrow: bar.length.open ? end : null,
      });
    }
    placed.texts.push(...stackLines(label, { x: end + 6, top: middle - labelHigh / 2 }).texts);
    y += row + gap;
  }
  const foot = y - gap;
  placed.zero = wide
    ? clearOf(placed.texts.map(boxOf), { x: left, y0: 0, y1: foot })
    : placed.bars.map(({ y0, y1 }) => ({ x: left, y0: y0 - 2, y1: y1 + 2 }));
  const key = question === null ? null : placeKey(bars, { width, top: foot + 12 }, context);
  if (key !== null) {
    placed.texts.push(...key.texts);
    placed.key.push(...key.bars);
  }
  return { ...placed, height: Math.ceil((key?.bottom ?? foot) + 4) };
}

/** The scale from zero on which each bar has room for its label beside it. */
function scaleOf(
  bars: readonly BreakdownBar[],
  labels: readonly TextLine[][],
  left: number,
  width: number,
): (n: number) => number {
  const most = max(bars, ({ length }) => length?.hatched ?? 0) ?? 0;
  const room = bars.map((bar, index) => {
    const label = max(labels[index] ?? [], ({ runs, size }) => runsWidth(runs, size)) ?? 0;
    const free = width - left - label - 6 - (bar.length?.open === true ? arrowRoom : 0);
    const share = (bar.length?.hatched ?? 0) / Math.max(1, most);
    return share === 0 ? Infinity : free / share;
  });
  const full = Math.max(40, Math.min(width - left, ...room));
  return scaleLinear([0, Math.max(1, most)], [left, left + full]);
}

/** Where the bar ends, with its arrow. */
function endOf({ length }: BreakdownBar, scale: (n: number) => number, left: number): number {
  if (length === null) return left;
  return scale(length.hatched) + (length.open ? arrowRoom : 0);
}

/** The name, and how many incidents are behind the bar. */
function nameLines({ name, remark }: BreakdownBar, width: number, wide: boolean): TextLine[] {
  const lines = wrapText(name, { width, size: type.body.size, lines: mostLines });
  const own = lines.map((text): TextLine => ({ runs: [{ text }], size: 'body' }));
  if (remark === null) return own;
  const beside: Run[] = [{ text: `${lines.at(-1) ?? ''}  ` }, { text: remark, tone: 'quiet' }];
  if (!wide && runsWidth(beside, 'body') <= width) {
    return [...own.slice(0, -1), { runs: beside, size: 'body' }];
  }
  return [...own, ...wrapRuns([{ text: remark, tone: 'quiet' }], 'small', width)];
}

function labelLines({ text, length }: BreakdownBar, width: number): TextLine[] {
  const run: Run = length === null ? { text, tone: 'quiet' } : { text, weight: 'semibold' };
  return wrapRuns([run], 'body', width);
}

/** A bar of many categories has no length where it would make every other too short to compare. */
function withoutDwarfing(
  bars: readonly BreakdownBar[],
  { language }: ChartContext,
): BreakdownBar[] {
  const words = language.words.charts.breakdown;
  const longest = max(bars, ({ holds, length }) => (holds.length > 0 ? 0 : length?.hatched)) ?? 0;
  return bars.map((bar) =>
    bar.holds.length > 0 && (bar.length?.hatched ?? 0) > 1.5 * longest
      ? { ...bar, length: null, text: words.tooLong(bar.text) }
      : bar,
  );
}
