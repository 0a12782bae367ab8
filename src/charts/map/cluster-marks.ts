import { max, scaleSqrt } from 'd3';
import { numberFormat } from '../../i18n/formats.ts';
import { measureLabel } from '../../i18n/labels.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { ChartContext } from '../chart-types.ts';
import { type } from '../placed.ts';
import type { Box, PlacedText } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import type { Cluster } from './clusters.ts';
import type { PlacedMark } from './placed.ts';
import type { MapItem, MapSeries } from './series.ts';

/** Hollow marks, the smallest figures, and the smallest in which a voice can be told, in px. */
const hollow = 4;
const smallest = 3.5;
const smallestOfVoice = 5;
/** What shows at least of a higher figure around the lowest, in px. */
const leastRange = 2;

/** What the marks of a cluster cover. */
export function boxesOf({ at: [ax, ay], r: around, circles }: Cluster): Box[] {
  return (circles ?? [{ x: 0, y: 0, r: around }]).map(({ x, y, r }) => ({
    x0: ax + x - r,
    x1: ax + x + r,
    y0: ay + y - r,
    y1: ay + y + r,
  }));
}

/** The radius of an incident by its highest figure; small and hollow where it has none of its own. */
export function radiusOf(series: MapSeries, width: number): (item: MapItem) => number {
  const items = series.points.flatMap(({ items: own }) => own);
  const highest =
    max(items, ({ toll, shared }) => (shared ? 0 : (toll.high ?? toll.low ?? 0))) ?? 0;
  const scale = scaleOf(highest, width);
  return ({ toll, shared, voice }) => {
    const { low, high } = toll;
    const figure = high ?? low;
    if (shared || figure === null || figure === 0) return hollow;
    const own = voice === 'independent' ? smallest : smallestOfVoice;
    const least = low !== null && high !== null && low !== high ? own + leastRange : own;
    return Math.max(least, scale(figure));
  };
}

function scaleOf(highest: number, width: number): (figure: number) => number {
  return scaleSqrt([0, highest], [0, width > 400 ? 17 : 13]);
}

/** Parts of the highest figure whose marks stand in the key, and the largest mark that it has room for. */
const keyParts = [0.06, 0.22];
const largestInKey = 9;

/** What two sizes of marks mean. */
export function sizesOf(
  { points, measure }: MapSeries,
  width: number,
  { language, record }: ChartContext,
): { text: string; r: number }[] {
  const items = points.flatMap(({ items: own }) => own);
  const highest =
    max(items, ({ toll, shared }) => (shared ? 0 : (toll.high ?? toll.low ?? 0))) ?? 0;
  const scale = scaleOf(highest, width);
  const label = measureLabel(measure, language, record.site.measures);
  return [...new Set(keyParts.map((part) => Math.max(1, Math.round(part * highest))))]
    .map((figure) => ({
      text: language.words.site.tollOf(formatNumber(figure, language), label),
      r: Math.max(smallest, scale(figure)),
    }))
    .filter(({ r }) => r <= largestInKey);
}

/** The circles of a cluster; none where it is counted. */
export function marksOf({ at, circles }: Cluster, radius: (item: MapItem) => number): PlacedMark[] {
  return (circles ?? []).map(({ item, x, y, r }) => {
    const { low, high, open } = item.toll;
    const figure = item.shared ? null : (high ?? low);
    const lowest = low === null ? 0 : radius({ ...item, toll: { ...item.toll, high: low } });
    return {
      x: at[0] + x,
      y: at[1] + y,
      low: figure === null || figure === 0 ? 0 : lowest,
      high: figure === null || figure === 0 ? 0 : r,
      open: open === 'up' || open === 'both',
      voice: item.voice,
    };
  });
}

/** The radius of a counted mark, wide enough for its number. */
export function countedRadius(incidents: number, most: number): number {
  const room = textWidth(String(incidents), type.small.size, 'semibold') / 2 + 3.5;
  return Math.max(scaleSqrt([1, Math.max(most, 30)], [8, 18])(incidents), room);
}

/** The number in a counted mark. */
export function figureIn(
  x: number,
  y: number,
  figure: number,
  { language }: ChartContext,
): PlacedText {
  const text = numberFormat(language, {}).format(figure);
  return {
    x,
    y: y + type.small.size * 0.35,
    anchor: 'middle',
    size: 'small',
    runs: [{ text, weight: 'semibold' }],
  };
}
