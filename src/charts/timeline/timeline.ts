import type { Entry } from '../../record/record.ts';
import { chartWidths } from '../chart.ts';
import type { Chart, ChartContext, ChartRequest, ChartTable } from '../chart.ts';
import { measureText } from '../measures.ts';
import { listText, say, sayCount } from '../phrases.ts';
import { citedSources } from '../sources.ts';
import { drawPlacedTimeline } from './draw.ts';
import { placeTimeline } from './place.ts';
import { timelineSeries } from './series.ts';
import type { TimelineBy, TimelineItem, TimelineSeries } from './series.ts';

/** The incidents of a report, or of the whole record, by day. */
export function drawTimeline(request: ChartRequest, context: ChartContext): Chart {
  const entries = entriesOf(request, context);
  const words = context.words.timeline;
  const measure = request.attributes['measure'] ?? 'killed';
  const by = byOf(request.attributes['by']);
  const series = timelineSeries(entries, { measure, group: request.attributes['group'], by }, context);
  const title = request.title ?? words.title;
  const draw = (width: number) =>
    drawPlacedTimeline(placeTimeline(series, width, context), request.id, title);
  const nothing = series.lanes.length === 0;
  const name = measureText(measure, request.attributes['group'] ?? null, context);
  const shown = new Set(series.lanes.flatMap(({ items }) => items.map(({ entry }) => entry)));
  return {
    kind: 'timeline',
    id: request.id,
    title,
    description: say(words.description, { measure: name }),
    svgs: nothing ? null : { narrow: draw(chartWidths.narrow), wide: draw(chartWidths.wide) },
    empty: nothing ? words.empty : null,
    alternative: nothing ? words.empty : alternativeOf(series, name, context),
    table: tableOf(series, title, name, context),
    notes: notesOf(series, context),
    sources: citedSources(
      entries
        .filter(({ id }) => shown.has(id))
        .flatMap(({ claims }) => claims.flatMap(({ carried }) => carried.map((carrier) => carrier.in))),
      context,
    ),
  };
}

function entriesOf(request: ChartRequest, { record }: ChartContext): Entry[] {
  if (request.of === null) return record.entries;
  if (!record.reports.some(({ slug }) => slug === request.of)) {
    throw new RangeError(`There is no report ${request.of} to draw.`);
  }
  return record.entries.filter(({ reports }) => reports.includes(request.of ?? ''));
}

function byOf(by: string | undefined): TimelineBy {
  return by === 'kind' || by === 'none' ? by : 'place';
}

function incidentsOf(series: TimelineSeries): TimelineItem[] {
  return series.lanes.flatMap((lane) => (lane.kind === 'incidents' ? lane.items : []));
}

function alternativeOf(series: TimelineSeries, measure: string, context: ChartContext): string {
  const words = context.words.timeline;
  const items = incidentsOf(series);
  const lanes = series.lanes.filter((lane) => lane.kind === 'incidents');
  const windows = series.lanes.find((lane) => lane.kind === 'windows')?.items ?? [];
  const size = ({ high, low }: TimelineItem) => high ?? low ?? 0;
  const heaviest = [...items].filter((item) => item.toll !== null).sort((a, b) => size(b) - size(a)).slice(0, 3);
  const without = items.filter(({ toll }) => toll === null).length;
  const line = ({ title, when, toll }: TimelineItem) => say(words.item, { title, when, toll: toll ?? words.none });
  const first = [...items].sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? -1 : 1))[0];
  const last = [...items].sort((a, b) => ((a.last ?? '9') < (b.last ?? '9') ? 1 : -1))[0];
  return [
    say(words.summary, {
      incidents: sayCount(words.incidents, items.length, context),
      period: first === undefined || last === undefined ? '' : say(words.period, { from: first.when, to: last.when }),
      lanes: listText(lanes.flatMap(({ name, items: own }) => (name === null ? [] : [`${name} (${String(own.length)})`])), context),
    }),
    ...(heaviest.length > 0 ? [say(words.heaviest, { measure, list: listText(heaviest.map(line), context) })] : []),
    ...(without > 0 ? [sayCount(words.withoutFigure, without, context)] : []),
    ...(windows.length > 0 ? [sayCount(words.windowCount, windows.length, context)] : []),
  ].join(' ');
}

function tableOf(series: TimelineSeries, caption: string, measure: string, context: ChartContext): ChartTable {
  const words = context.words.timeline;
  const lanes = series.lanes.some(({ name }) => name !== null);
  return {
    caption,
    head: [words.headWhat, words.headWhen, words.headWhere, ...(lanes ? [words.headLane] : []), measure],
    rows: series.lanes.flatMap((lane) =>
      lane.items.map((item) => [
        { text: item.title, href: context.linkTo('entry', item.entry) },
        { text: item.when },
        { text: item.where },
        ...(lanes ? [{ text: lane.name ?? '' }] : []),
        { text: item.toll ?? words.none, numeric: true },
      ]),
    ),
  };
}

function notesOf(series: TimelineSeries, context: ChartContext): string[] {
  const words = context.words.timeline;
  const uncertain = incidentsOf(series).filter(({ look }) => look === 'uncertain').length;
  return [
    ...(uncertain > 0 ? [sayCount(words.uncertain, uncertain, context)] : []),
    ...(series.folded ? [words.folded] : []),
    ...(series.background > 0 ? [sayCount(words.context, series.background, context)] : []),
    ...(series.undated > 0 ? [sayCount(words.undated, series.undated, context)] : []),
  ];
}
