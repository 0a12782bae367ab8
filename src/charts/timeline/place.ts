import { max, scaleSqrt } from 'd3';
import type { ChartContext } from '../chart-types.ts';
import { endAnnotations, placeAnnotations } from '../place-annotations.ts';
import { turnedTexts } from '../mirror-key.ts';
import { boxOf, clearOf, stackLines, tailRoom, type } from '../placed.ts';
import type { TextLine } from '../placed.ts';
import { wrapText } from '../wrap.ts';
import { blockOf, daysOf } from './block.ts';
import { placeLegend } from './legend.ts';
import { hoursShown } from './hours.ts';
import { placeNotToScale } from './not-to-scale.ts';
import { packBlocks } from './pack.ts';
import { binsOf, mostTitles } from './bins.ts';
import { placeBins } from './place-bins.ts';
import { placeTicks } from './place-ticks.ts';
import { daysAround, emptyTimeline } from './placed.ts';
import type { PlacedTimeline } from './placed.ts';
import type { TimelineSeries } from './series.ts';
import { dayNumber, timeScale } from './time-scale.ts';

const laneColumn = 122;

/**
 * Sets incidents along days, in lanes. Each has its title and its toll beside its mark; in a lane
 * they move down until nothing touches.
 */
export function placeTimeline(
  series: TimelineSeries,
  width: number,
  context: ChartContext,
): PlacedTimeline {
  const bins = binsOf(series);
  if (bins !== null) return placeBins(bins, series.annotations, width, context);
  const column = width > 400 && series.lanes.some(({ name }) => name !== null) ? laneColumn : 0;
  const over = context.language.dir === 'rtl';
  const beside = column === 0 ? 0 : column + 12;
  const [left, right] = over ? [0, width - beside] : [beside, width];
  const all = series.lanes.flatMap(({ items }) => items);
  const incidents = series.lanes.flatMap(({ kind, items }) => (kind === 'incidents' ? items : []));
  const highest = max(incidents, ({ high, low }) => high ?? low ?? 0) ?? 0;
  const titles = all.length <= mostTitles;
  const largest = !titles ? 7 : width > 400 ? 15 : 12;
  const radius = scaleSqrt([0, highest], [0, largest]);
  const outlined = max(incidents, ({ look, high, low }) =>
    look === 'day' ? 0 : radius(high ?? low ?? 0) + daysAround,
  );
  const pad = highest === 0 ? 5 : Math.max(largest, outlined ?? 0);
  const hours = hoursShown(series);
  const spans =
    hours === null
      ? [
          ...all.flatMap(({ parts }) => parts),
          ...series.annotations.flatMap(({ parts }) => parts),
        ].map(daysOf)
      : [hours];
  const scale = timeScale(spans, left + pad, right - pad);
  const { dir } = context.language;
  const room = { scale, radius, left, right, titles, dir, hourly: hours !== null };
  const placed = emptyTimeline(width);
  const ticks = placeTicks(scale, right, 0, context);
  placed.texts.push(...ticks.texts);
  const marked = placeAnnotations(series.annotations, {
    span: (first, last) => [scale.x(dayNumber(first)), scale.x(dayNumber(last) + 1)],
    left,
    right,
    top: ticks.bottom,
  });
  const top = marked.bottom;
  let y: number = top;
  for (const lane of series.lanes) {
    placed.rules.push({ x0: 0, x1: width, y: y + 0.5 });
    const name = stackLines(laneName(lane.name, column || width), { x: 0, top: y + 5 });
    const start =
      column === 0 && lane.name !== null ? name.bottom + 2 + tailRoom(context.language) : y + 6;
    const packed = packBlocks(
      lane.items.map((item) => blockOf(item, lane, room)),
      start,
      titles,
    );
    const names = over ? turnedTexts(name.texts, width) : name.texts;
    placed.texts.push(...names, ...packed.texts);
    placed.items.push(...packed.items);
    placed.joints.push(...packed.joints);
    y = Math.max(packed.bottom, name.bottom) + 4;
  }
  placed.rules.push({ x0: 0, x1: width, y: y + 0.5 });

  placed.annotations = endAnnotations(marked.open, y, placed.texts.map(boxOf));
  const boxes = [...placed.texts, ...placed.annotations.texts].map(boxOf);
  for (const x of ticks.xs) placed.ticks.push(...clearOf(boxes, { x, y0: top, y1: y }));
  placed.gaps = scale.gaps.map(({ x0, x1 }) => ({ x: (x0 + x1) / 2, y0: top, y1: y }));
  const small = placeNotToScale(scale, { width, top: y + 8 }, context);
  placed.texts.push(...small.texts);
  const legend = placeLegend(
    series,
    { width, top: small.bottom, sizes: titles ? null : radius },
    context,
  );
  placed.texts.push(...legend.texts);
  placed.items.push(...legend.items);
  placed.joints.push(...legend.joints);
  return { ...placed, height: Math.ceil(legend.bottom + 4) };
}

function laneName(name: string | null, width: number): TextLine[] {
  if (name === null) return [];
  const lines = wrapText(name, { width, size: type.body.size, weight: 'semibold', lines: 10 });
  return lines.map((text) => ({ runs: [{ text, weight: 'semibold' }], size: 'body' }));
}
