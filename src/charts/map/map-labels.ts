import { max, range } from 'd3';
import { countries } from '../../reading/outlines/atlas.ts';
import { listOf } from '../../i18n/numbers.ts';
import type { ChartContext } from '../chart-types.ts';
import { type } from '../placed.ts';
import type { Box, PlacedText, Run, TextLine } from '../placed.ts';
import { wrapText } from '../wrap.ts';
import type { Cluster } from './clusters.ts';
import { countryName } from './country-names.ts';
import { labelBeside, labelInside, labelOver } from './labels.ts';
import type { LabelRoom } from './labels.ts';
import type { MapArea } from './series.ts';
import { areaOf, spansAt } from './shapes.ts';
import type { Stroke } from './shapes.ts';

/** An area, as it is seen. */
export interface SeenArea {
  area: MapArea;
  strokes: Stroke[];
}

/** With more spots than this, only the first of them have names: the rest would be a carpet. */
const mostNamed = { narrow: 12, wide: 30 };
/** A name goes over so many lines where there is room, else over two. */
const mostLines = 8;

/** The height of the rows in which an area is covered, in px. */
const coverRow = 6;

/** The more incidents and dead, the sooner a label has its choice of room. */
export function clusterLabels(
  clusters: readonly Cluster[],
  room: LabelRoom,
  context: ChartContext,
): PlacedText[] {
  const size = ({ items }: Cluster) => max(items, ({ toll }) => toll.high ?? toll.low ?? 0) ?? 0;
  const most = clusters.length > mostNamed.wide ? mostNamed : null;
  return [...clusters]
    .sort((a, b) => b.items.length - a.items.length || size(b) - size(a))
    .slice(0, most?.[room.width > 400 ? 'wide' : 'narrow'])
    .flatMap((cluster) => {
      const { at, r } = cluster;
      const whole = linesOf(cluster, mostLines, room.width, context);
      const some = linesOf(cluster, 4, room.width, context);
      const cut = linesOf(cluster, 2, room.width, context);
      const named = cut.filter(({ runs }) => runs.some(({ weight }) => weight === 'semibold'));
      for (const lines of [whole, some, cut, named]) {
        const label = labelBeside(lines, { at, r }, room);
        if (label !== null) return label;
      }
      return [];
    });
}

function linesOf(
  { points, items, circles }: Cluster,
  most: number,
  width: number,
  context: ChartContext,
): TextLine[] {
  const words = context.language.words.charts.map;
  const [first, second, ...more] = points.map(({ name }) => name);
  const name =
    more.length > 0
      ? words.andMorePlaces(first ?? '', more.length + 1)
      : listOf(
          [first, second].flatMap((one) => one ?? []),
          context.language,
        );
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
    ...nameLines(name, { size, width: width > 400 ? 150 : 96, weight: 'semibold' }, most),
    ...(figure === null ? [] : [{ runs: [{ text: figure }], size: 'small' as const }]),
  ];
}

/** The name of each area and what is known of it, inside it where there is room. */
export function areaLabels(
  areas: readonly SeenArea[],
  room: LabelRoom,
  context: ChartContext,
): { labels: PlacedText[]; unnamed: MapArea[] } {
  const words = context.language.words.charts.map;
  const labels: PlacedText[] = [];
  const unnamed: MapArea[] = [];
  const width = room.width > 400 ? 130 : 90;
  for (const { area, strokes } of areas) {
    const [item] = area.items;
    const text =
      area.items.length > 1 || item === undefined || item.shared || item.toll.text === null
        ? words.incidents(area.items.length)
        : item.toll.text;
    const lines = (most: number): TextLine[] => [
      ...nameLines(area.name, { size: 'small', width, weight: 'semibold' }, most),
      { runs: [{ text }], size: 'small' },
    ];
    const label =
      labelInside(lines(mostLines), strokes, room, [14, 6, 1.5]) ??
      labelInside(lines(4), strokes, room, [14]) ??
      labelInside(lines(2), strokes, room, [14, 6, 1.5]) ??
      labelOver(lines(2), strokes, room);
    if (label === null) unnamed.push(area);
    else labels.push(...label);
  }
  return { labels, unnamed };
}

/** The names of other countries in view, the largest on the map first. */
export function countryLabels(
  lands: readonly { id: string; strokes: Stroke[] }[],
  areas: readonly SeenArea[],
  room: LabelRoom,
  context: ChartContext,
): PlacedText[] {
  const { places } = context.record;
  const clear = {
    ...room,
    taken: [...room.taken, ...areas.flatMap((area) => cover(area, room))],
  };
  const named = new Set(areas.flatMap(({ area }) => area.pieces.map(({ id }) => id)));
  const byCountry = Map.groupBy(
    lands.filter(({ id, strokes }) => strokes.length > 0 && !named.has(id)),
    ({ id }) => id,
  );
  return [...byCountry]
    .map(([country, pieces]) => {
      const strokes = pieces.flatMap((piece) => piece.strokes);
      return { country, strokes, area: areaOf(strokes) };
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
      return labelInside(lines, strokes, clear, [40, 6]) ?? [];
    });
}

/** Boxes that cover an area row by row, so that nobody takes the name of a country for its name. */
function cover({ strokes }: SeenArea, { height }: LabelRoom): Box[] {
  const rows = range(0, height, coverRow);
  return spansAt(strokes, rows).flatMap((spans, row) =>
    spans.map(([x0, x1]) => {
      const y = rows[row] ?? 0;
      return { x0, x1, y0: y - coverRow / 2, y1: y + coverRow / 2 };
    }),
  );
}

function nameLines(
  name: string,
  { size, width, ...look }: { size: TextLine['size']; width: number } & Omit<Run, 'text'>,
  most = 2,
): TextLine[] {
  const weight = look.weight ?? 'regular';
  return wrapText(name, { width, size: type[size].size, weight, lines: most }).map((text) => ({
    runs: [{ text, ...look }],
    size,
  }));
}
