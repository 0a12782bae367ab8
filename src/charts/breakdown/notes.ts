import { nounAlone } from '../../i18n/labels.ts';
import type { RefusalReason } from '../../record/sums.ts';
import type { ChartContext } from '../chart-types.ts';
import { dateText, rangeText } from '../phrases.ts';
import type { BreakdownSeries } from './series.ts';

/** The order in which reasons are read: what a reader would have added first. */
const reasons: readonly RefusalReason[] = [
  'window',
  'overlap',
  'contradicted',
  'not-incident',
  'words',
  'unit',
  'group',
  'part',
];
/** More figures than this are counted instead of named. */
const mostNamed = 4;

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

/** What could not be added, by reason, with the figures where they are few. */
function refusals({ question, refused, bars }: BreakdownSeries, context: ChartContext): string[] {
  if (question === null) return [];
  const { language, record } = context;
  const { marks, sums, charts } = language.words;
  const noun = nounAlone(question, 2, language);
  const added = new Set(bars.flatMap((bar) => [...bar.added]));
  return reasons.flatMap((reason) => {
    const own = refused.filter((one) => one.reason === reason && !added.has(one.entry));
    if (own.length === 0) return [];
    const figures = own.map(({ entry: id, row }) => {
      const entry = record.entryById.get(id);
      const figure =
        rangeText(row, context) ?? row.figures.map(({ text }) => text).join(marks.comma);
      return sums.term(figure, entry?.title ?? id, dateText(entry?.occurred, context));
    });
    const list =
      figures.length > mostNamed
        ? charts.breakdown.figures(figures.length)
        : `${figures.join(marks.semicolon)}.`;
    return [`${charts.breakdown.notAdded} ${sums.refused[reason](noun)} ${list}`];
  });
}
