import type { ChartContext } from '../chart-types.ts';
import { refusedFigures } from '../refused-figures.ts';
import type { BreakdownSeries } from './series.ts';

/** How the bars were made, and what is in none of them. */
export function notesOfBreakdown(series: BreakdownSeries, context: ChartContext): string[] {
  const { breakdown: words, facets, map, timeline } = context.language.words.charts;
  return [
    ...(series.joint > 0 ? [words.joint(series.joint)] : []),
    ...(series.shared ? [facets.shared] : []),
    ...(series.folded ? [timeline.folded] : []),
    ...(series.rest > 0 ? [words.rest(series.rest)] : []),
    ...refusals(series, context),
    ...(series.others.length > 0 ? [map.others(series.others.length)] : []),
  ];
}

function refusals({ question, refused, bars }: BreakdownSeries, context: ChartContext): string[] {
  if (question === null) return [];
  const added = new Set(bars.flatMap((bar) => [...bar.added]));
  return refusedFigures({ refused: refused(), question, added, drawn: 'bar' }, context);
}
