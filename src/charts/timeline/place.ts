import { max, scaleSqrt } from 'd3';
import type { ChartContext } from '../chart.ts';
import { boxOf, clearOf, runsWidth, stackLines, type } from '../placed.ts';
import type { PlacedText, Run, TextLine } from '../placed.ts';
import { wrapText } from '../wrap.ts';
import { placeLegend } from './legend.ts';
import type { PlacedItem, PlacedTimeline } from './placed.ts';
import { ticksOf } from './ticks.ts';
import { dayNumber, timeScale } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';
import type { TimelineItem, TimelineLane, TimelineSeries } from './series.ts';

const gap = 10;
const smallest = 3;
/** Beyond so many, marks stand without their titles. */
const mostTitles = 60;

/** An item with its words, as wide as both are, before it has its height. */
interface Block {
  item: PlacedItem;
  lines: TextLine[];
  anchor: PlacedText['anchor'];
  textX: number;
  x0: number;
  x1: number;
  height: number;
}

/**
 * Sets incidents along days, in lanes. Each has its toll and its title beside its mark; in a lane
 * they move down until nothing touches.
 */
export function placeTimeline(
  series: TimelineSeries,
  width: number,
  context: ChartContext,
): PlacedTimeline {
  const wide = width > 400;
  const column = wide && series.lanes.some(({ name }) => name !== null) ? 122 : 0;
  const left = column === 0 ? 0 : column + 12;
  const items = series.lanes.flatMap((lane) => lane.items);
  const scale = timeScale(items.map(daysOf), left, width);
  const radius = scaleSqrt(
    [0, max(items, ({ high, low }) => high ?? low ?? 0) ?? 0],
    [0, wide ? 15 : 12],
  );
  const titles = items.length <= mostTitles;
  const placed: PlacedTimeline = {
    width,
    height: 0,
    texts: [],
    items: [],
    rules: [],
    ticks: [],
    gaps: [],
  };

  const ticks = ticksOf(scale, context);
  for (const { label, labelX } of ticks) {
    if (label === null) continue;
    const half = runsWidth([{ text: label }], 'small') / 2;
    const x = Math.min(Math.max(labelX, half), width - half);
    placed.texts.push({
      x,
      y: 11,
      anchor: 'middle',
      size: 'small',
      runs: [{ text: label, tone: 'quiet' }],
    });
  }
  let y: number = type.small.line + 4;
  const top = y;

  for (const lane of series.lanes) {
    placed.rules.push({ x0: 0, x1: width, y: y + 0.5 });
    y += 6;
    const name =
      lane.name === null
        ? []
        : wrapText(lane.name, { width: column || width, size: 13, weight: 'semibold', lines: 4 });
    const label = stackLines(
      name.map((text) => ({
        runs: [{ text, weight: 'semibold' as const }],
        size: 'body' as const,
      })),
      { x: 0, top: y },
    );
    placed.texts.push(...label.texts);
    const start = column === 0 && name.length > 0 ? label.bottom + 2 : y;
    const blocks = lane.items.map((item) =>
      blockOf(item, lane, { scale, radius, titles, left, width }),
    );
    const bottom = pack(blocks, start, placed);
    y = Math.max(bottom, label.bottom) + 6;
  }
  placed.rules.push({ x0: 0, x1: width, y: y + 0.5 });

  const boxes = placed.texts.map(boxOf);
  for (const { x } of ticks) placed.ticks.push(...clearOf(boxes, { x, y0: top, y1: y }));
  for (const { x0, x1 } of scale.gaps) {
    placed.gaps.push({ x0, x1, y0: top, y1: y });
  }
  const legend = placeLegend(series, { width, top: y + 8 }, context);
  placed.texts.push(...legend.texts);
  placed.items.push(...legend.items);
  return { ...placed, height: Math.ceil(legend.bottom + 4) };
}

/** First day and the day after the last; an open side counts as two days. */
function daysOf({ first, last }: TimelineItem): [number, number] {
  const from = first ?? last ?? '1970-01-01';
  const to = last ?? first ?? '1970-01-01';
  return [dayNumber(from) - (first === null ? 2 : 0), dayNumber(to) + 1 + (last === null ? 2 : 0)];
}

function blockOf(
  item: TimelineItem,
  lane: TimelineLane,
  to: {
    scale: TimeScale;
    radius: (n: number) => number;
    titles: boolean;
    left: number;
    width: number;
  },
): Block {
  const { scale, radius, titles, left, width } = to;
  const [from, until] = daysOf(item);
  const [start, end] = [scale.x(from), scale.x(until)];
  const low = item.low === null ? 0 : Math.max(smallest, radius(item.low));
  const high = Math.max(low, item.high === null ? 0 : Math.max(smallest, radius(item.high)));
  const middle = (start + end) / 2;
  const look = lookOf(item, lane);
  const point = look === 'point' || look === 'tick';
  const reach = look === 'tick' ? 2 : Math.max(high, smallest + 1);
  const [x0, x1] = point ? [middle, middle] : [start + 1, end - 1];
  const mark: PlacedItem = {
    look,
    voice: item.voice,
    x0,
    x1,
    y: 0,
    low,
    high,
    open: item.open === 'up' || item.open === 'both',
    openStart: item.first === null,
    openEnd: item.last === null,
  };
  const span = point ? { x0: middle - reach, x1: middle + reach } : { x0, x1 };
  const runs: Run[] = titles ? wordsOf(item) : item.toll === null ? [] : [{ text: item.toll }];
  const markHeight = point ? Math.max(2 * reach, 10) : Math.max(2 * high, 10);
  if (runs.length === 0) {
    return { item: mark, lines: [], anchor: 'start', textX: 0, ...span, height: markHeight + 2 };
  }
  const space = 5;
  const right = width - (span.x1 + space);
  const leftward = span.x0 - space - left;
  const full = runsWidth(runs, 'body');
  const toRight = full <= right || (full > leftward && right >= leftward);
  const room = Math.max(40, toRight ? right : leftward);
  if (room < 90 && !point) {
    const lines = linesOf(runs, width - left);
    const widest = Math.max(...lines.map((line) => runsWidth(line.runs, line.size)));
    const textX = Math.min(Math.max(left, x0), width - widest);
    const first = lines[0];
    if (first !== undefined) first.before = Math.max(9, high + 2);
    return {
      item: mark,
      lines,
      anchor: 'start',
      textX,
      x0: Math.min(span.x0, textX),
      x1: Math.max(span.x1, textX + widest),
      height: lines.length * type.body.line + Math.max(9, high + 2) + Math.max(5, high),
    };
  }
  const lines = linesOf(runs, room);
  const widest = Math.max(...lines.map((line) => runsWidth(line.runs, line.size)));
  return {
    item: mark,
    lines,
    anchor: toRight ? 'start' : 'end',
    textX: toRight ? span.x1 + space : span.x0 - space,
    x0: toRight ? span.x0 : span.x0 - space - widest,
    x1: toRight ? span.x1 + space + widest : span.x1,
    height: Math.max(markHeight, lines.length * type.body.line) + 2,
  };
}

function lookOf(item: TimelineItem, lane: TimelineLane): PlacedItem['look'] {
  if (lane.kind === 'windows') return 'window';
  if (item.look === 'day') return lane.kind === 'statements' ? 'tick' : 'point';
  return item.look === 'span' ? 'span' : 'uncertain';
}

/** The toll, then the title. */
function wordsOf({ toll, title }: TimelineItem): Run[] {
  return toll === null
    ? [{ text: title }]
    : [{ text: toll, weight: 'semibold' }, { text: ` ${title}` }];
}

function linesOf(runs: Run[], width: number): TextLine[] {
  if (runsWidth(runs, 'body') <= width) return [{ runs, size: 'body' }];
  const [first] = runs;
  const text = runs.map((run) => run.text).join('');
  const lines = wrapText(text, { width, size: type.body.size, weight: 'semibold', lines: 3 });
  return lines.map((line, index) => {
    const strong = first?.weight === 'semibold' ? first.text : '';
    if (index > 0 || strong === '' || !line.startsWith(strong))
      return { runs: [{ text: line }], size: 'body' };
    return {
      runs: [{ text: strong, weight: 'semibold' }, { text: line.slice(strong.length) }],
      size: 'body',
    };
  });
}

/** Gives each block the first row in which it touches nothing; says where the rows end. */
function pack(blocks: readonly Block[], top: number, placed: PlacedTimeline): number {
  const rows: { blocks: Block[]; height: number }[] = [];
  for (const block of blocks) {
    const free = rows.find((row) =>
      row.blocks.every((other) => block.x0 > other.x1 + gap || block.x1 < other.x0 - gap),
    );
    if (free === undefined) rows.push({ blocks: [block], height: block.height });
    else {
      free.blocks.push(block);
      free.height = Math.max(free.height, block.height);
    }
  }
  let y = top;
  for (const row of rows) {
    const center = y + row.height / 2;
    for (const { item, lines, anchor, textX, height } of row.blocks) {
      const under = lines[0]?.before;
      if (under === undefined) {
        placed.items.push({ ...item, y: center });
        const textTop = center - (lines.length * type.body.line) / 2;
        placed.texts.push(...stackLines(lines, { x: textX, top: textTop, anchor }).texts);
      } else {
        const line = center - height / 2 + Math.max(5, item.high);
        placed.items.push({ ...item, y: line });
        placed.texts.push(...stackLines(lines, { x: textX, top: line - 2, anchor }).texts);
      }
    }
    y += row.height + 4;
  }
  return y;
}
