import { formatNumber } from '../../i18n/numbers.ts';
import type { Annotation } from '../annotations.ts';
import type { ChartContext } from '../chart-types.ts';
import { endAnnotations, placeAnnotations } from '../place-annotations.ts';
import { turnedTexts } from '../mirror-key.ts';
import { boxOf, clearOf, runsWidth, stackLines, tenth, type } from '../placed.ts';
import type { Run } from '../placed.ts';
import { wrapRuns } from '../wrap-runs.ts';
import type { Bins } from './bins.ts';
import { daysOf } from './block.ts';
import { placeNotToScale } from './not-to-scale.ts';
import { emptyTimeline } from './placed.ts';
import type { PlacedTimeline } from './placed.ts';
import { placeTicks } from './place-ticks.ts';
import { dayNumber, timeScale } from './time-scale.ts';

const laneColumn = 122;
/** The height of the highest bar, in px. */
const tallest = 40;
/** No bar is thinner, in px, however short its time is where days are drawn small. */
const thinnest = 2.5;

/** Sets bars along days, in lanes with one scale from zero; the highest of each says its number. */
export function placeBins(
  bins: Bins,
  annotations: readonly Annotation[],
  width: number,
  context: ChartContext,
): PlacedTimeline {
  const { language } = context;
  const words = language.words.charts.timeline;
  const column = width > 400 && bins.lanes.some(({ name }) => name !== null) ? laneColumn : 0;
  const over = language.dir === 'rtl';
  const beside = column === 0 ? 0 : column + 12;
  const [left, right] = over ? [0, width - beside] : [beside, width];
  const spans = [
    ...bins.lanes.flatMap((lane) => lane.bins.map(({ days }) => days)),
    ...annotations.flatMap(({ parts }) => parts.map(daysOf)),
  ];
  const scale = timeScale(spans, left, right);
  const placed = emptyTimeline(width);

  const heading: Run[] = [{ text: words.binUnits[bins.unit], tone: 'quiet' }];
  const head = stackLines([{ runs: heading, size: 'small' }], { x: left, top: 0 });
  const ticks = placeTicks(scale, right, head.bottom, context);
  placed.texts.push(...head.texts, ...ticks.texts);
  const marked = placeAnnotations(annotations, {
    span: (first, last) => [scale.x(dayNumber(first)), scale.x(dayNumber(last) + 1)],
    left,
    right,
    top: ticks.bottom,
  });
  const top = marked.bottom;
  let y = top;
  for (const { name, bins: own, items } of bins.lanes) {
    placed.rules.push({ x0: 0, x1: width, y: y + 0.5 });
    const runs: Run[] = [
      ...(name === null ? [] : [{ text: `${name}  `, weight: 'semibold' as const }]),
      { text: language.words.charts.breakdown.remark(items, items), tone: 'quiet' },
    ];
    const label = stackLines(wrapRuns(runs, 'body', column || width), { x: 0, top: y + 5 });
    placed.texts.push(...(over ? turnedTexts(label.texts, width) : label.texts));
    const room = (column === 0 ? label.bottom : y) + type.small.line + 3;
    const foot = Math.max(room + tallest, column === 0 ? 0 : label.bottom);
    const bars = own.map(({ days: [from, to], count }) => {
      const x0 = Math.min(scale.x(from), right - thinnest);
      const x1 = Math.max(x0 + thinnest, scale.x(to) - 0.5);
      const y0 = foot - (tallest * count) / bins.highest;
      return { x0: tenth(x0), x1: tenth(x1), y0: tenth(y0), y1: tenth(foot), count };
    });
    placed.bars.push(...bars);
    const [highest] = [...bars].sort((a, b) => b.count - a.count);
    if (highest !== undefined) {
      const number: Run[] = [{ text: formatNumber(highest.count, language) }];
      const half = runsWidth(number, 'small') / 2;
      const middle = (highest.x0 + highest.x1) / 2;
      const x = Math.min(Math.max(middle, left + half), right - half);
      placed.texts.push({ x, y: highest.y0 - 4, anchor: 'middle', size: 'small', runs: number });
    }
    y = foot + 4;
  }
  placed.rules.push({ x0: 0, x1: width, y: y + 0.5 });
  placed.annotations = endAnnotations(marked.open, y, placed.texts.map(boxOf));
  const boxes = [...placed.texts, ...placed.annotations.texts].map(boxOf);
  placed.ticks = ticks.xs.flatMap((x) => clearOf(boxes, { x, y0: top, y1: y }));
  placed.gaps = scale.gaps.map(({ x0, x1 }) => ({ x: (x0 + x1) / 2, y0: top, y1: y }));
  const small = placeNotToScale(scale, { width, top: y + 8 }, context);
  placed.texts.push(...small.texts);
  const bottom = small.texts.length === 0 ? y : small.bottom;
  return { ...placed, height: Math.ceil(bottom + 4) };
}
