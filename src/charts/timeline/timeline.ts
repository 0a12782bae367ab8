import { formatNumber } from '../../i18n/numbers.ts';
import { chartWidths } from '../chart-types.ts';
import type { Chart, ChartContext, ChartRequest, ChartTable } from '../chart-types.ts';
import { capitalised, periodText, subjectText } from '../phrases.ts';
import type { Selection } from '../selection.ts';
import { figuresOfOthers } from '../refused-figures.ts';
import { remembered } from '../remembered.ts';
import { citedSources } from '../sources.ts';
import { binText, binsOf } from './bins.ts';
import type { BinnedLane, Bins } from './bins.ts';
import { drawPlacedTimeline } from './draw.ts';
import { hoursShown } from './hours.ts';
import { placeTimeline } from './place.ts';
import type { PlacedTimeline } from './placed.ts';
import { timelineSeries } from './series.ts';
import type { TimelineItem, TimelineLane, TimelineSeries } from './series.ts';

/** The incidents of a report, or of the whole record, by day. */
export function drawTimeline(
  request: ChartRequest,
  context: ChartContext,
  { entries, group, ...asked }: Selection,
): Chart {
  const words = context.language.words.charts.timeline;
  const measure = asked.measure ?? 'killed';
  const series = timelineSeries(entries, { ...asked, measure, group }, context);
  const bins = binsOf(series);
  const apart = series.lanes.length > 0 && incidentsOf(series).length === 0;
  const daily = apart ? words.titleApart : words.title;
  const title = request.title ?? (hoursShown(series) === null ? daily : words.titleOfHours);
  const place = remembered((width: number) => placeTimeline(series, width, context));
  const nothing = series.lanes.length === 0;
  const sized = incidentsOf(series).some(({ low, high }) => low !== null || high !== null);
  const subject = subjectText(measure, { group, unit: 'people' }, context);
  const period = () =>
    periodText(
      (apart ? itemsOf(series) : incidentsOf(series)).flatMap(({ first, last }) => [first, last]),
      context,
    );
  const apartText = () =>
    words.descriptionApart(
      itemsOf(series, 'windows').length,
      itemsOf(series, 'statements').length,
      period(),
    );
  const marked = () => {
    const ids = new Set(incidentsOf(series).map(({ entry }) => entry));
    return entries.filter(({ id }) => ids.has(id));
  };
  const shown = new Set(series.lanes.flatMap(({ items }) => items.map(({ entry }) => entry)));
  return {
    kind: 'timeline',
    id: request.id,
    title,
    description: () => {
      if (nothing) return '';
      if (apart) return apartText();
      if (bins !== null) return words.binnedDescription(period());
      return words.description(sized ? subject : null, period());
    },
    draw: nothing ? null : (width) => drawPlacedTimeline(place(width), request.id, title),
    empty: nothing ? words.empty : null,
    alternative: () =>
      nothing
        ? words.empty
        : alternativeOf(
            series,
            { subject, summary: apart ? apartText() : summaryOf(series, period(), context) },
            context,
          ),
    table: () =>
      bins === null
        ? tableOf(series, title, capitalised(subject, context), context)
        : binTable(bins, title, context),
    notes: () => [
      ...notesOf(series, bins, place(chartWidths.wide), context),
      ...(bins === null ? figuresOfOthers(marked(), { measure, group }, context) : []),
    ],
    sources: () =>
      citedSources(
        entries.filter(({ id }) => shown.has(id)).flatMap(({ claims }) => claims),
        context,
      ),
  };
}

function incidentsOf(series: TimelineSeries): TimelineItem[] {
  return itemsOf(series, 'incidents');
}

function itemsOf({ lanes }: TimelineSeries, wanted?: TimelineLane['kind']): TimelineItem[] {
  return lanes.flatMap(({ kind, items }) => (wanted === undefined || kind === wanted ? items : []));
}

/** How many incidents there are, in which days and lanes. */
function summaryOf(series: TimelineSeries, period: string, context: ChartContext): string {
  const words = context.language.words.charts.timeline;
  const named = series.lanes.flatMap(({ kind, name, items }) =>
    kind === 'incidents' && name !== null ? [words.lane(name, items.length)] : [],
  );
  return words.summary(incidentsOf(series).length, period, named);
}

function alternativeOf(
  series: TimelineSeries,
  { subject, summary }: { subject: string; summary: string },
  context: ChartContext,
): string {
  const words = context.language.words.charts.timeline;
  const items = incidentsOf(series);
  const windows = itemsOf(series, 'windows');
  const size = ({ high, low }: TimelineItem) => high ?? low ?? 0;
  const heaviest = [...items]
    .filter((item) => item.toll !== null)
    .sort((a, b) => size(b) - size(a))
    .slice(0, 3);
  const without = items.filter(({ toll }) => toll === null).length;
  const line = ({ title, when, toll }: TimelineItem) => words.item(title, when, toll ?? words.none);
  return [
    summary,
    ...(heaviest.length > 0 ? [words.highest(subject, heaviest.map(line))] : []),
    ...(without > 0 ? [words.withoutFigure(without)] : []),
    ...(windows.length > 0 ? [words.windowsApart(windows.length)] : []),
  ].join(' ');
}

function tableOf(
  series: TimelineSeries,
  caption: string,
  measure: string,
  context: ChartContext,
): ChartTable {
  const words = context.language.words.charts.timeline;
  const lanes = series.lanes.some(({ name }) => name !== null);
  return {
    caption,
    head: [words.what, words.when, words.where, ...(lanes ? [words.group] : []), measure],
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

/** The bars in numbers, a line for each stretch of time. */
function binTable(bins: Bins, caption: string, { language }: ChartContext): ChartTable {
  const words = language.words.charts.timeline;
  const all = new Map(
    bins.lanes.flatMap((lane) => lane.bins.map((bin) => [bin.days[0], bin] as const)),
  );
  const count = (lane: BinnedLane, from: number) =>
    lane.bins.find(({ days }) => days[0] === from)?.count ?? 0;
  return {
    caption,
    head: [words.when, ...bins.lanes.map(({ name }) => name ?? words.incidents)],
    rows: [...all.values()]
      .sort((a, b) => a.days[0] - b.days[0])
      .map((bin) => [
        { text: binText(bin, bins.unit, language) },
        ...bins.lanes.map((lane) => ({
          text: formatNumber(count(lane, bin.days[0]), language),
          numeric: true,
        })),
      ]),
  };
}

function notesOf(
  series: TimelineSeries,
  bins: Bins | null,
  placed: PlacedTimeline,
  context: ChartContext,
): string[] {
  const { facets, timeline: words } = context.language.words.charts;
  const items = series.lanes.flatMap((lane) => lane.items);
  const uncertain = incidentsOf(series).filter(({ look }) => look === 'uncertain').length;
  const onEach = incidentsOf(series).filter((item) => item.of === 'each' && item.high !== null);
  const elsewhere = items.filter((item) => item.elsewhere).length;
  const windows = series.lanes.filter(({ kind }) => kind === 'windows');
  return [
    ...(bins === null ? [] : [words.binned(items.length)]),
    ...(bins !== null && bins.wider > 0 ? [words.wider(bins.wider)] : []),
    ...(bins === null ? [] : windows.flatMap((lane) => [words.windowsLeftOut(lane.items.length)])),
    ...(bins === null && uncertain > 0 ? [words.uncertain(uncertain)] : []),
    ...(bins === null && onEach.length > 0 ? [words.onEach(onEach.length)] : []),
    ...(elsewhere > 0 ? [words.elsewhere(elsewhere)] : []),
    ...(series.shared ? [facets.shared] : []),
    ...(series.rest > 0 ? [facets.restNote(series.rest)] : []),
    ...(placed.gaps.length > 0 ? [words.broken] : []),
    ...(series.folded ? [words.folded] : []),
    ...(series.background > 0 ? [words.background(series.background)] : []),
    ...(series.undated > 0 ? [words.undated(series.undated)] : []),
  ];
}
