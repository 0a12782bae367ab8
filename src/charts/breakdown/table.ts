import type { ChartBy } from '../../reading/chart-kinds.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { figureOfEntry } from '../../record/figure-of-entry.ts';
import type { Entry } from '../../record/record.ts';
import type { SumQuestion } from '../../record/sums.ts';
import type { ChartCell, ChartContext, ChartTable } from '../chart-types.ts';
import { capitalised, dateText, rangeText } from '../phrases.ts';
import type { BreakdownBar, BreakdownSeries } from './series.ts';

/** More incidents than this are given by category, without a row for each. */
const mostRows = 500;

/** The bars in figures: a row for each incident of each, linked to its entry. */
export function breakdownTable(
  { bars, incidents, question }: BreakdownSeries,
  { by, caption, subject }: { by: ChartBy; caption: string; subject: string | null },
  context: ChartContext,
): ChartTable {
  const { breakdown: words, timeline } = context.language.words.charts;
  const category = capitalised(words.categories[by], context);
  const measure = subject === null ? null : capitalised(subject, context);
  if (incidents.length > mostRows) {
    return {
      caption,
      head: [category, words.incidentsHead, ...(measure === null ? [] : [measure])],
      rows: bars
        .flatMap(apart)
        .map((bar) => [
          { text: bar.name },
          numeric(formatNumber(bar.entries.length, context.language)),
          ...(measure === null ? [] : [numeric(bar.text)]),
        ]),
    };
  }
  return {
    caption,
    head: [
      timeline.what,
      timeline.when,
      category,
      ...(measure === null ? [] : [measure, words.added]),
      words.inAll,
    ],
    rows: bars
      .flatMap(apart)
      .flatMap((bar) =>
        bar.entries.map((entry) => [
          { text: entry.title, href: context.linkTo('entry', entry.id) },
          { text: dateText(entry.occurred, context) },
          { text: bar.name },
          ...(question === null
            ? []
            : [
                numeric(figureForQuestion(entry, question, context)),
                { text: bar.added.has(entry.id) ? words.yes : words.no },
              ]),
          numeric(bar.text),
        ]),
      ),
  };
}

/** Categories that are drawn together stand apart in the table. */
function apart(bar: BreakdownBar): readonly BreakdownBar[] {
  return bar.holds.length === 0 ? [bar] : bar.holds;
}

function numeric(text: string): ChartCell {
  return { text, numeric: true };
}

/** What an incident gives for the question, in words where there is no number. */
export function figureForQuestion(
  entry: Entry,
  question: SumQuestion,
  context: ChartContext,
): string {
  const { language, record } = context;
  const figure = figureOfEntry(entry, question, record.site.groups);
  if (figure === null) return language.words.charts.breakdown.none;
  return rangeText(figure.range, context) ?? figure.rows[0]?.figures[0]?.text ?? '';
}
