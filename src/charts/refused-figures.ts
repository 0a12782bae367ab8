import { nounAlone } from '../i18n/labels.ts';
import type { Id } from '../reading/content.ts';
import type { RefusalReason, RefusedTerm, SumQuestion } from '../record/sums.ts';
import type { ChartContext } from './chart-types.ts';
import { dateText, rangeText } from './phrases.ts';

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

/**
 * What could not be added, a sentence for each reason, with the figures where they are few.
 *
 * @param added entries of which another figure was added: of those, nothing is missing
 */
export function refusedFigures(
  refused: readonly RefusedTerm[],
  question: SumQuestion,
  added: ReadonlySet<Id>,
  context: ChartContext,
): string[] {
  const { language, record } = context;
  const { marks, sums, charts } = language.words;
  const noun = nounAlone(question, 2, language);
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
