import { max, scaleSqrt } from 'd3';
import { countries } from '../../reading/outlines/atlas.ts';
import type { Outline } from '../../reading/outlines/outline.ts';
import type { ChartContext } from '../chart-types.ts';
import { stackLines, type } from '../placed.ts';
import type { Box, PlacedText, Run, TextLine } from '../placed.ts';
import { wrapRuns } from '../wrap-runs.ts';
import { wrapText } from '../wrap.ts';
import { clustersOf } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import { countryName } from './country-names.ts';
import { placeKey } from './key.ts';
import { labelBeside, labelInside } from './labels.ts';
import type { LabelRoom } from './labels.ts';
import { placeLocator } from './locator.ts';
import type { PlacedMap, PlacedMark } from './placed.ts';
import { placeScaleBar } from './scale-bar.ts';
import type { MapItem, MapSeries } from './series.ts';
import { strokesData, strokesOf } from './shapes.ts';
import type { Stroke } from './shapes.ts';
import { pointAt, viewOf } from './view.ts';
import type { View } from './view.ts';
import { positionsOf } from './positions.ts';
import { worldWith } from './world.ts';
import type { World } from './world.ts';

/** A placed map, and what stood too close together on it. */
export interface MapLayout {
  placed: PlacedMap;
  clusters: Cluster[];
  /** Incidents are counted in cells. */
  cells: boolean;
  view: View;
}

/** Hollow marks, and the smallest figures, in px. */
const smallest = 3.5;
const hollow = 4;
const cell = 38;
/** How far two drawings of one border may lie apart, twice. */
const seamKilometres = 5;
/** One list for all sites without outlines, so that their world is read once. */
const none: readonly Outline[] = [];

/** Names under the map; the table has all. */
const mostNames = 12;

/** Sets incidents on a map as wide as asked for. */
export function placeMap(series: MapSeries, width: number, context: ChartContext): MapLayout {
  const { site } = context.record;
  const world = worldWith(site.outlines?.shapes ?? none);
  const view = viewOf(positionsOf(series), width);
  const points = series.points.map((point) => ({ point, at: pointAt(view, point.at) }));
  const radius = radiusOf(series, width);
  const most = max(series.points, ({ items }) => items.length) ?? 1;
  const { clusters, cells } = clustersOf(points, {
    radius,
    counted: scaleSqrt([1, Math.max(most, 30)], [9, 18]).clamp(true),
    together: width > 400 ? 7 : 5,
    cell,
  });
  const lands = strokesOf(world.lands, 'area', view);
  const areas = series.areas.map((area) => ({
    area,
    strokes: strokesOf(area.pieces, 'area', view),
  }));
  const marks = clusters.flatMap((cluster) => marksOf(cluster, radius));
  const counts = clusters.flatMap(({ at: [x, y], r, circles }) =>
    circles === null ? [{ x, y, r }] : [],
  );
  const room: LabelRoom = {
    width,
    height: view.height,
    taken: clusters.flatMap(boxesOf),
  };
  const bar = placeScaleBar(view, room, context);
  const labels = [
    ...bar.texts,
    ...(cells ? [] : clusterLabels(clusters, room, context)),
    ...areaLabels(areas, room, context),
    ...countryLabels(world, view, room, context),
  ];
  const figures = clusters.flatMap(({ at: [x, y], items, circles }) =>
    circles === null ? [figureIn(x, y, items.length, context)] : [],
  );
  const top = view.height + 10;
  const locator = placeLocator(view, world, { x: width - 84, y: top });
  const column = width - 84 - 16;
  const single = clusters.flatMap(({ circles }) => circles ?? []).map(({ item }) => item);
  const key = placeKey(series, { single, counts }, { width: column, top }, context);
  const rest = stackLines(restLines(series, column, context), { x: 0, top: key.bottom + 5 });
  return {
    clusters,
    cells,
    view,
    placed: {
      width,
      height: Math.ceil(Math.max(rest.bottom, top + 84) + 3),
      mapHeight: view.height,
      land: strokesData(lands),
      seams: {
        d: strokesData(strokesOf(world.seams, 'line', view)),
        width: Math.max(2, seamKilometres * (view.scale ?? 0)),
      },
      borders: strokesData(strokesOf(world.lines, 'line', view)),
      inner: strokesData(strokesOf(world.inner, 'line', view)),
      areas: areas.map(({ strokes }) => strokesData(strokes)),
      marks,
      counts,
      scaleBar: bar.bar,
      locator,
      key: key.key,
      labels,
      texts: [...figures, ...key.texts, ...rest.texts],
    },
  };
}

function boxesOf({ at: [ax, ay], r: around, circles }: Cluster): Box[] {
  return (circles ?? [{ x: 0, y: 0, r: around }]).map(({ x, y, r }) => ({
    x0: ax + x - r,
    x1: ax + x + r,
    y0: ay + y - r,
    y1: ay + y + r,
  }));
}

function radiusOf(series: MapSeries, width: number): (item: MapItem) => number {
  const items = series.points.flatMap(({ items: own }) => own);
  const highest =
    max(items, ({ toll, shared }) => (shared ? 0 : (toll.high ?? toll.low ?? 0))) ?? 0;
  const scale = scaleSqrt([0, highest], [0, width > 400 ? 17 : 13]);
  return ({ toll, shared }) => {
    const figure = toll.high ?? toll.low;
    return shared || figure === null || figure === 0 ? hollow : Math.max(smallest, scale(figure));
  };
}

function marksOf({ at, circles }: Cluster, radius: (item: MapItem) => number): PlacedMark[] {
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

/** The more incidents and dead, the sooner a label has its choice of room. */
function clusterLabels(
  clusters: readonly Cluster[],
  room: LabelRoom,
  context: ChartContext,
): PlacedText[] {
  const size = ({ items }: Cluster) => max(items, ({ toll }) => toll.high ?? toll.low ?? 0) ?? 0;
  return [...clusters]
    .sort((a, b) => b.items.length - a.items.length || size(b) - size(a))
    .flatMap((cluster) => {
      const { at, r } = cluster;
      const lines = linesOf(cluster, room.width, context);
      const named = lines.filter(({ runs }) => runs.some(({ weight }) => weight === 'semibold'));
      return labelBeside(lines, { at, r }, room) ?? labelBeside(named, { at, r }, room) ?? [];
    });
}

function linesOf(
  { points, items, circles }: Cluster,
  width: number,
  context: ChartContext,
): TextLine[] {
  const words = context.language.words.charts.map;
  const [first, second, ...more] = points.map(({ name }) => name);
  const name =
    more.length > 0
      ? words.andMorePlaces(first ?? '', more.length + 1)
      : [first, second].filter((one) => one !== undefined).join(', ');
  const [item] = items;
  const figure =
    items.length > 1
      ? circles === null
        ? null
        : words.incidents(items.length)
      : item?.shared === true
        ? null
        : (item?.toll.text ?? null);
  const size = width > 400 ? ('body' as const) : ('small' as const);
  return [
    ...nameLines(name, { size, width: width > 400 ? 150 : 96, weight: 'semibold' }),
    ...(figure === null ? [] : [{ runs: [{ text: figure }], size: 'small' as const }]),
  ];
}

function areaLabels(
  areas: readonly { area: MapSeries['areas'][number]; strokes: Stroke[] }[],
  room: LabelRoom,
  context: ChartContext,
): PlacedText[] {
  const words = context.language.words.charts.map;
  return areas.flatMap(({ area: { name, items }, strokes }) => {
    const [item] = items;
    const text =
      items.length > 1 || item === undefined || item.shared || item.toll.text === null
        ? words.incidents(items.length)
        : item.toll.text;
    const lines: TextLine[] = [
      ...nameLines(name, { size: 'small', width: room.width > 400 ? 130 : 90, weight: 'semibold' }),
      { runs: [{ text }], size: 'small' },
    ];
    return labelInside(lines, strokes, room) ?? [];
  });
}

/** Every country that may be seen, the largest on the map first. */
function countryLabels(
  { lands }: World,
  view: View,
  room: LabelRoom,
  context: ChartContext,
): PlacedText[] {
  const { places } = context.record;
  const byCountry = Map.groupBy(lands, ({ id }) => id);
  return [...byCountry]
    .flatMap(([country, pieces]) => {
      const strokes = strokesOf(pieces, 'area', view, 3);
      const [last] = strokes;
      return last === undefined ? [] : [{ country, strokes, area: areaOf(strokes) }];
    })
    .filter(({ area }) => area > 900)
    .sort((a, b) => b.area - a.area)
    .slice(0, 14)
    .flatMap(({ country, strokes }) => {
      const own = [...places.values()].find(({ id, outline = id }) => outline === country);
      const name =
        own?.name[context.language.tag] ??
        countryName(country, countries().get(country)?.name ?? country, context);
      const lines = nameLines(name.toLocaleUpperCase(context.language.locale), {
        size: 'small',
        width: room.width > 400 ? 140 : 90,
        tone: 'quiet',
      });
      return labelInside(lines, strokes, room) ?? [];
    });
}

function areaOf(strokes: readonly Stroke[]): number {
  return Math.abs(
    strokes.reduce((sum, { points }) => {
      let [bx, by] = points.at(-1) ?? [0, 0];
      let own = 0;
      for (const [x, y] of points) {
        own += bx * y - x * by;
        [bx, by] = [x, y];
      }
      return sum + own / 2;
    }, 0),
  );
}

function nameLines(
  name: string,
  { size, width, ...look }: { size: TextLine['size']; width: number } & Omit<Run, 'text'>,
): TextLine[] {
  const weight = look.weight ?? 'regular';
  return wrapText(name, { width, size: type[size].size, weight, lines: 2 }).map((text) => ({
    runs: [{ text, ...look }],
    size,
  }));
}

function figureIn(x: number, y: number, figure: number, { language }: ChartContext): PlacedText {
  const text = new Intl.NumberFormat(language.locale).format(figure);
  return {
    x,
    y: y + type.small.size * 0.35,
    anchor: 'middle',
    size: 'small',
    runs: [{ text, weight: 'semibold' }],
  };
}

/** What is no mark, by name. */
function restLines(series: MapSeries, width: number, context: ChartContext): TextLine[] {
  const words = context.language.words.charts.map;
  if (series.rest.length === 0) return [];
  const named = [...series.rest].sort((a, b) => b.items.length - a.items.length);
  const names = named
    .slice(0, mostNames)
    .map(({ name, items }) => words.placeCount(name, items.length));
  const more = named.length - names.length;
  const text = [...names, ...(more > 0 ? [words.morePlaces(more)] : [])].join('; ');
  const runs: Run[] = [
    { text: `${words.notDrawn} `, weight: 'semibold', tone: 'quiet' },
    { text, tone: 'quiet' },
  ];
  return wrapRuns(runs, 'small', width);
}
