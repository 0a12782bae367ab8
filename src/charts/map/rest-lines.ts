import type { ChartContext } from '../chart-types.ts';
import type { Run, TextLine } from '../placed.ts';
import { wrapRuns } from '../wrap-runs.ts';
import type { MapArea, MapItem, MapSeries } from './series.ts';

/** Names under the map; the table has all. */
const mostNames = 12;

/**
 * What has no name on the map: areas without room for one, areas that hold all of it, and what is
 * not drawn.
 */
export function restLines(
  series: MapSeries,
  { covering, unnamed }: { covering: readonly MapArea[]; unnamed: readonly MapArea[] },
  width: number,
  context: ChartContext,
): TextLine[] {
  const { words } = context.language;
  return [
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
  if (places.length === 0) return [];
  const { marks, charts } = context.language.words;
  const words = charts.map;
  const named = [...places].sort((a, b) => b.items.length - a.items.length);
  const names = named
    .slice(0, mostNames)
    .map(({ name, items }) => words.placeCount(name, items.length));
  const more = named.length - names.length;
  const text = [...names, ...(more > 0 ? [words.morePlaces(more)] : [])].join(marks.semicolon);
  const runs: Run[] = [
    { text: `${lead} `, weight: 'semibold', tone: 'quiet' },
    { text, tone: 'quiet' },
  ];
  return wrapRuns(runs, 'small', width);
}
