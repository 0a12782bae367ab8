import type { ChartContext } from '../chart-types.ts';
import { rangeText } from '../phrases.ts';
import { boxOf, hasTails, tenth, type } from '../placed.ts';
import type { Box, PlacedText } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import { ticksOf } from '../timeline/ticks.ts';
import type { TimeScale } from '../timeline/time-scale.ts';
import { valueLabels } from '../value-axis.ts';
import type { ValueAxis } from '../value-axis.ts';
import type { BinUnit } from './bins.ts';
import type { PlacedBar, PlacedToll } from './placed.ts';
import type { TollBin, TollPanel } from './series.ts';

/** The room above bars for arrows and numbers, in px. */
export const arrowRoom = 26;
/** The room under the base line for days, with and without hollow marks above them, in px. */
export const dayRows = { hollow: 32, plain: 22 } as const;
const widest = 44;

interface PanelRoom extends Box {
  scale: TimeScale;
  axis: ValueAxis;
  unit: BinUnit;
  /** How much room days have under the base line. */
  dayRow: number;
}

/** Draws bars with their axes, and under the base line what happened without a figure. */
export function placePanel(
  { bins }: TollPanel,
  room: PanelRoom,
  placed: PlacedToll,
  context: ChartContext,
): void {
  const { x0, x1, y0, y1, scale, axis, dayRow } = room;
  placed.texts.push(...valueLabels(axis, x0, context));
  placed.levels.push(
    ...axis.values.map((value) => ({ x0, x1, y: axis.y(value), zero: value === 0 })),
  );
  for (const { x, label, labelX } of ticksOf(scale, x1, context)) {
    if (label === null) continue;
    placed.ticks.push({ x, y0: y1, y1: y1 + 5 });
    const runs = [{ text: label, tone: 'quiet' as const }];
    placed.texts.push({ x: labelX, y: y1 + dayRow - 4, anchor: 'middle', size: 'small', runs });
  }
  placed.gaps.push(...scale.gaps.map((gap) => ({ x: (gap.x0 + gap.x1) / 2, y0: y1, y1: y0 })));
  const bars = bins
    .filter(({ incidents, without }) => incidents.length > without.length)
    .map((bin) => ({ bin, bar: barOf(bin, room) }));
  placed.bars.push(...bars.map(({ bar }) => bar));
  placed.hollow.push(
    ...bins
      .filter(({ without }) => without.length > 0)
      .map(({ days: [from, to] }) => ({ x: tenth((scale.x(from) + scale.x(to)) / 2), y: y1 + 8 })),
  );
  placed.texts.push(...numbersOn(bars, room, context));
}

function barOf({ days: [from, to], solid, high, open }: TollBin, room: PanelRoom): PlacedBar {
  const { scale, axis, y1 } = room;
  const [start, end] = [scale.x(from), scale.x(to)];
  const middle = (start + end) / 2;
  const half = Math.max(0.75, Math.min((end - start) * 0.4, widest / 2));
  const reported = tenth(axis.y(high));
  return {
    x0: tenth(middle - half),
    x1: tenth(middle + half),
    bottom: y1,
    solid: tenth(axis.y(solid)),
    reported,
    arrow: open === 'up' || open === 'both' ? reported - 11 : null,
  };
}

/** Numbers over bars, the highest first, as far as they touch nothing. */
function numbersOn(
  bars: readonly { bin: TollBin; bar: PlacedBar }[],
  { x0, x1 }: PanelRoom,
  context: ChartContext,
): PlacedText[] {
  const texts: PlacedText[] = [];
  const boxes: Box[] = [];
  // Most bars stand so close that not even a figure of one digit would have room.
  const withRoom = [...bars.entries()].filter(([index, { bar }]) => {
    const middle = (bar.x0 + bar.x1) / 2;
    const least = topOf(bar) - rise.digits;
    return !touchesBar(bars, index, middle - digit / 2, middle + digit / 2, least);
  });
  withRoom.sort(([, a], [, b]) => b.bin.high - a.bin.high);
  for (const [index, { bin, bar }] of withRoom) {
    const middle = (bar.x0 + bar.x1) / 2;
    const open = bin.open === 'up' ? null : bin.open;
    const range = rangeText({ ...bin, open }, context) ?? '';
    const text = bin.open === 'up' ? `${range}+` : range;
    const y = topOf(bar) - (hasTails(text) ? rise.arabic : rise.digits);
    const half = textWidth(text, type.small.size) / 2;
    const x = Math.min(Math.max(middle, x0 + half), x1 - half);
    if (touchesBar(bars, index, x - half, x + half, y)) continue;
    const placed: PlacedText = { x, y, anchor: 'middle', size: 'small', runs: [{ text }] };
    const box = boxOf(placed);
    const isFree = boxes.every(
      (other) =>
        box.x1 + 2 < other.x0 || other.x1 + 2 < box.x0 || box.y1 < other.y0 || other.y1 < box.y0,
    );
    if (!isFree) continue;
    texts.push(placed);
    boxes.push(box);
  }
  return texts;
}

/** From a bar up to the line of its number, in px: tails of Arabic letters reach 4 px under it. */
const rise = { digits: 4, arabic: 7 };
/** The narrowest digit, in px. */
const digit = textWidth('1', type.small.size);

function topOf({ arrow, reported }: PlacedBar): number {
  return arrow ?? reported;
}

/** Whether a number at a height would touch a bar; bars stand in order, so few are looked at. */
function touchesBar(
  bars: readonly { bar: PlacedBar }[],
  index: number,
  from: number,
  to: number,
  y: number,
): boolean {
  const foot = y + type.small.size * 0.24;
  const touches = (bar: PlacedBar) => foot >= topOf(bar);
  for (let left = index - 1; left >= 0; left -= 1) {
    const bar = bars[left]?.bar;
    if (bar === undefined || bar.x1 + 2 < from) break;
    if (touches(bar)) return true;
  }
  for (let right = index + 1; right < bars.length; right += 1) {
    const bar = bars[right]?.bar;
    if (bar === undefined || to + 2 < bar.x0) break;
    if (touches(bar)) return true;
  }
  return false;
}
