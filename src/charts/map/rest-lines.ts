import type { ChartContext } from '../chart-types.ts';
import type { Run, TextLine } from '../placed.ts';
import { wrapRuns } from '../wrap-runs.ts';
import type { MapArea, MapItem, MapSeries } from './series.ts';

/** Names under the map; the table has all. */
const mostNames = 12;

/**
 * What has no name on the map: marks with a number instead, areas without room for one, areas that hold all of it, and what is
 * not drawn.
 */
export function restLines(
  series: MapSeries,
  {
    covering,
    unnamed,
    numbered,
  }: {
    covering: readonly MapArea[];
    unnamed: readonly MapArea[];
    numbered: readonly string[];
  },
  width: number,
  context: ChartContext,
): TextLine[] {
  const { words } = context.language;
  return [
    ...leadLine(words.charts.map.byNumber, numbered, width, context),
    ...namesLine(words.charts.map.hatched, unnamed, width, context),
    ...namesLine(words.charts.map.wholeMap, covering, width, context),
    ...namesLine(words.charts.map.notDrawn, series.rest, width, context),
  ];
}

function namesLine(
  lead: string,
  places: readonly { name: string; items: readonly MapItem[] }[],
  width: number,
  context: ChartContext,
): TextLine[] {
  const words = context.language.words.charts.map;
  const named = [...places].sort((a, b) => b.items.length - a.items.length);
  const names = named
    .slice(0, mostNames)
    .map(({ name, items }) => words.placeCount(name, items.length));
  const more = named.length - names.length;
  return leadLine(lead, [...names, ...(more > 0 ? [words.morePlaces(more)] : [])], width, context);
}

function leadLine(
  lead: string,
  names: readonly string[],
  width: number,
  { language }: ChartContext,
): TextLine[] {
  if (names.length === 0) return [];
  const runs: Run[] = [
    { text: `${lead} `, weight: 'semibold', tone: 'quiet' },
    { text: names.join(language.words.marks.semicolon), tone: 'quiet' },
  ];
  return wrapRuns(runs, 'small', width);
}
