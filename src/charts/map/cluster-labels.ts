import { max } from 'd3';
import { formatNumber, listOf } from '../../i18n/numbers.ts';
import type { ChartContext } from '../chart-types.ts';
import type { PlacedText, TextLine } from '../placed.ts';
import type { Cluster } from './clusters.ts';
import { labelBeside } from './labels.ts';
import type { LabelRoom } from './labels.ts';
import { firstOf, waysOf } from './name-lines.ts';

/** With more spots than this, only the first of them have names: the rest would be a carpet. */
const mostNamed = { narrow: 12, wide: 30 };
/**
 * The names of spots with what is known of them; the more incidents and dead, the sooner a spot has
 * its choice of room. No name is cut: where there are few spots, one whose name has no room has a
 * number, which stands with the name under the map.
 */
export function clusterLabels(
  clusters: readonly Cluster[],
  room: LabelRoom,
  context: ChartContext,
): { labels: PlacedText[]; numbered: string[] } {
  const size = ({ items }: Cluster) => max(items, ({ toll }) => toll.high ?? toll.low ?? 0) ?? 0;
  const most = clusters.length > mostNamed.wide ? mostNamed : null;
  const named = [...clusters]
    .sort((a, b) => b.items.length - a.items.length || size(b) - size(a))
    .slice(0, most?.[room.width > 400 ? 'wide' : 'narrow']);
  const labels: PlacedText[] = [];
  const numbered: string[] = [];
  for (const cluster of named) {
    const { name, figure } = wordsOf(cluster, context);
    const full = waysOf(name, figure, clusterLook(room));
    const beside = (lines: TextLine[]) => labelBeside(lines, cluster, room);
    const label =
      firstOf(full, beside) ?? (figure === null ? null : firstOf(withoutFigures(full), beside));
    if (label !== null) labels.push(...label);
    else if (most === null) {
      const number = formatNumber(numbered.length + 1, context.language);
      const own = beside([numberLine(number)]);
      if (own === null) continue;
      labels.push(...own);
      numbered.push(context.language.words.charts.map.numberedPlace(number, name, figure));
    }
  }
  return { labels, numbered };
}

function clusterLook({ width }: LabelRoom): { size: 'body' | 'small'; width: number } {
  return width > 400 ? { size: 'body', width: 150 } : { size: 'small', width: 96 };
}

function numberLine(text: string): TextLine {
  return { runs: [{ text, weight: 'semibold' }], size: 'small' };
}

function wordsOf(
  { points, items, circles }: Cluster,
  context: ChartContext,
): { name: string; figure: string | null } {
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
  if (items.length > 1) return { name, figure: circles && words.incidents(items.length) };
  return { name, figure: item?.shared === true ? null : (item?.toll.text ?? null) };
}

function withoutFigures(ways: readonly TextLine[][]): TextLine[][] {
  return ways.map((lines) =>
    lines.filter(({ runs }) => runs.some(({ weight }) => weight === 'semibold')),
  );
}
