import { chartWidths } from '../chart-types.ts';
import type { Chart, ChartContext, ChartRequest, ChartTable } from '../chart-types.ts';
import { capitalised, periodText, subjectText } from '../phrases.ts';
import type { Selection } from '../selection.ts';
import { figuresOfOthers } from '../refused-figures.ts';
import { remembered } from '../remembered.ts';
import { citedSources } from '../sources.ts';
import type { Cluster } from './clusters.ts';
import { drawPlacedMap } from './draw.ts';
import { notesOfMap } from './notes.ts';
import { placeMap } from './place.ts';
import { mapSeries } from './series.ts';
import type { MapItem, MapSeries } from './series.ts';

/** The incidents of a report, or of the whole record, on a map. */
export function drawMap(request: ChartRequest, context: ChartContext, selection: Selection): Chart {
  const words = context.language.words.charts.map;
  const { entries, group } = selection;
  const measure = selection.measure ?? 'killed';
  const series = mapSeries(entries, { measure, group }, context);
  const title = request.title ?? words.title;
  const nothing = series.points.length === 0 && series.areas.length === 0;
  const place = remembered((width: number) => placeMap(series, width, context));
  const layouts = () =>
    nothing ? null : { narrow: place(chartWidths.narrow), wide: place(chartWidths.wide) };
  const subject = subjectText(measure, { group, unit: 'people' }, context);
  const shown = new Set(
    [...series.points, ...series.areas, ...series.rest].flatMap(({ items }) =>
      items.map(({ entry }) => entry),
    ),
  );
  const drawn = entries.filter(({ id }) => shown.has(id));
  const period = () =>
    periodText(
      drawn.flatMap(({ occurred }) => [occurred.earliest, occurred.latest]),
      context,
    );
  /** Whether any mark is drawn to the size of a figure, and not only counted. */
  const sized = () =>
    Object.values(layouts() ?? {}).some(({ placed }) => placed.marks.some(({ high }) => high > 0));
  const empty = series.incidents === 0 ? words.empty : words.nowhere(series.incidents);
  return {
    kind: 'map',
    id: request.id,
    title,
    description: () =>
      series.incidents === 0 ? '' : words.description(sized() ? subject : null, period()),
    draw: nothing ? null : (width) => drawPlacedMap(place(width).placed, request.id, title),
    empty: nothing ? empty : null,
    alternative: () =>
      nothing ? empty : alternativeOf(series, { subject, period: period() }, context),
    table: () =>
      tableOf(series, {
        clusters: nothing ? [] : place(chartWidths.wide).clusters,
        caption: title,
        measure: capitalised(subject, context),
        context,
      }),
    notes: () => [
      ...notesOfMap(series, layouts(), context),
      ...figuresOfOthers(drawn, { measure, group }, context),
    ],
    sources: () =>
      citedSources(
        drawn.flatMap(({ claims }) => claims),
        context,
      ),
  };
}

function alternativeOf(
  series: MapSeries,
  { subject, period }: { subject: string; period: string },
  context: ChartContext,
): string {
  const words = context.language.words.charts.map;
  const counted = (places: readonly { name: string; items: readonly MapItem[] }[]) =>
    [...places]
      .sort((a, b) => b.items.length - a.items.length)
      .slice(0, 8)
      .map(({ name, items }) => words.placeCount(name, items.length));
  const size = ({ toll }: MapItem) => toll.high ?? toll.low ?? 0;
  const heaviest = [
    ...new Map(
      series.points.flatMap(({ items }) => items.map((i) => [i.entry, i] as const)),
    ).values(),
  ]
    .filter(({ toll }) => toll.text !== null)
    .sort((a, b) => size(b) - size(a))
    .slice(0, 3);
  return [
    words.summary(series.incidents, period),
    ...(series.points.length > 0
      ? [words.atPoints(series.points.length, counted(series.points))]
      : []),
    ...(series.areas.length > 0 ? [words.inAreas(counted(series.areas))] : []),
    ...(series.rest.length > 0 ? [words.restOf(counted(series.rest))] : []),
    ...(heaviest.length > 0
      ? [
          words.highest(
            subject,
            heaviest.map(({ title, where, toll }) => words.item(title, where, toll.text ?? '')),
          ),
        ]
      : []),
  ].join(' ');
}

function tableOf(
  series: MapSeries,
  {
    clusters,
    caption,
    measure,
    context,
  }: { clusters: readonly Cluster[]; caption: string; measure: string; context: ChartContext },
): ChartTable {
  const words = context.language.words.charts.map;
  const withOthers = new Map(
    clusters.flatMap((cluster) =>
      cluster.points.map(({ id }) => [id, drawnAs(cluster, context)] as const),
    ),
  );
  const row = (place: string, item: MapItem, drawn: string) => [
    { text: item.title, href: context.linkTo('entry', item.entry) },
    { text: item.when },
    { text: place },
    { text: drawn },
    { text: item.toll.text ?? words.none, numeric: true },
  ];
  return {
    caption,
    head: [words.what, words.when, words.where, words.drawn, measure],
    rows: [
      ...series.points.flatMap(({ id, name, items }) =>
        items.map((item) => row(name, item, withOthers.get(id) ?? words.asPoint)),
      ),
      ...series.areas.flatMap(({ name, items }) =>
        items.map((item) => row(name, item, words.asArea)),
      ),
      ...series.rest.flatMap(({ name, items, why }) =>
        items.map((item) => row(name, item, words.unplaced[why])),
      ),
    ],
  };
}

function drawnAs({ points, items, circles }: Cluster, { language }: ChartContext): string {
  const words = language.words.charts.map;
  const place = points.length > 1;
  if (circles === null) return words.inCount(items.length);
  return place ? words.together(points.map(({ name }) => name)) : words.asPoint;
}
