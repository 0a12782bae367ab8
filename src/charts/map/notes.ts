import type { ChartContext } from '../chart-types.ts';
import type { MapLayout } from './place.ts';
import type { MapSeries, Unplaced } from './series.ts';

/** Names in one note; the table has all. */
const mostNames = 12;

/** What was left out, what was joined, and who drew the borders. */
export function notesOfMap(
  series: MapSeries,
  layouts: { narrow: MapLayout; wide: MapLayout } | null,
  context: ChartContext,
): string[] {
  const words = context.language.words.charts.map;
  const reasons = (['no-outline', 'no-point', 'stand-in', 'withheld', 'no-place'] as const).flatMap(
    (why) => restNote(series, why, context),
  );
  const items = [...series.points, ...series.areas, ...series.rest].flatMap((one) => one.items);
  const entriesWhere = (test: (item: (typeof items)[number]) => boolean) =>
    new Set(items.filter(test).map(({ entry }) => entry)).size;
  const [shared, disputed] = [
    entriesWhere((item) => item.shared),
    entriesWhere((item) => item.disputed),
  ];
  return [
    ...(layouts?.wide.cells === true ? [words.cells] : []),
    ...(layouts !== null && !layouts.wide.cells && joined(layouts.wide) ? [words.joined] : []),
    ...(layouts !== null && !joined(layouts.wide) && joined(layouts.narrow)
      ? [words.joinedNarrow]
      : []),
    ...(shared > 0 ? [words.shared(shared)] : []),
    ...(disputed > 0 ? [words.disputed(disputed)] : []),
    ...reasons,
    ...(series.others > 0 ? [words.others(series.others)] : []),
    ...(layouts === null ? [] : [words.borders(context.record.site.outlines?.source ?? null)]),
  ];
}

function restNote({ rest }: MapSeries, why: Unplaced, { language }: ChartContext): string[] {
  const words = language.words.charts.map;
  const named = rest.filter((one) => one.why === why);
  if (named.length === 0) return [];
  const counted = named.map(({ name, items }) => words.placeCount(name, items.length));
  const more = counted.length - mostNames;
  const names = [...counted.slice(0, mostNames), ...(more > 0 ? [words.morePlaces(more)] : [])];
  return [words.restWhy[why](names)];
}

/** Places share a mark. */
function joined({ clusters }: MapLayout): boolean {
  return clusters.some(({ points, circles }) => points.length > 1 || circles === null);
}
