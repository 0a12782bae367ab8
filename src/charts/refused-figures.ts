import { countIn, measureLabel, nounAlone } from '../i18n/labels.ts';
import type { Id } from '../reading/content.ts';
import { leftOut } from '../record/left-out.ts';
import type { LeftOut, LeftOutGroup } from '../record/left-out.ts';
import { hasNumber } from '../record/figure-range.ts';
import type { Entry } from '../record/record.ts';
import { OF_OTHERS, termOf } from '../record/sum-term.ts';
import type { RefusedTerm, SumQuestion } from '../record/sums.ts';
import type { ChartContext } from './chart-types.ts';
import { dateText, rangeText } from './phrases.ts';

/** Where whoever is left out would have stood. */
export type Drawn = 'column' | 'bar' | 'day' | 'mark';

/** More figures than this are summed or counted instead of named. */
const mostNamed = 4;

interface Told {
  /** What cannot be added. */
  refused: readonly RefusedTerm[];
  question: SumQuestion;
  /** Entries of which another figure was added. */
  added: ReadonlySet<Id>;
  drawn: Drawn;
}

/**
 * Whoever stands in no bar: a sentence for each reason, with how many people that is and, where they
 * are few, the figures.
 */
export function refusedFigures(
  { refused, question, added, drawn }: Told,
  context: ChartContext,
): string[] {
  const { language } = context;
  const noun = nounAlone(question, 2, language);
  return leftOut(refused, added).map((one) => {
    const sum = leftOutText(one.groups, question.measure, drawn, context);
    const reason = language.words.sums.refused[one.reason](one.terms.length, noun);
    const head = sum ?? language.words.charts.breakdown.notAdded;
    return `${head} ${withFigures(reason, figuresOf(one, context), sum === null, context)}`;
  });
}

/**
 * Whoever has no mark because only one group is drawn, or only people: a sentence for each reason.
 * Groups whose people may be among those drawn are named beside the marks themselves.
 */
export function figuresOfOthers(
  entries: readonly Entry[],
  { measure, group }: { measure: string; group: string | null },
  context: ChartContext,
): string[] {
  const question = { measure, group: group === 'people' ? null : group, unit: 'people' };
  const added = new Set<Id>();
  const refused: RefusedTerm[] = [];
  for (const entry of entries) {
    const { figure, others } = termOf(entry, question, context.record.site);
    if (figure !== null) added.add(entry.id);
    for (const one of others) {
      const isOther =
        OF_OTHERS.includes(one.reason) && !(figure?.beside.includes(one.row) ?? false);
      if (isOther) refused.push({ entry: entry.id, ...one, holds: [] });
    }
  }
  return refusedFigures({ refused, question, added, drawn: 'mark' }, context);
}

/** How many people are in no bar, group by group; `null` where no number tells. */
export function leftOutText(
  groups: readonly LeftOutGroup[],
  measure: string,
  drawn: Drawn,
  context: ChartContext,
): string | null {
  const { language, record } = context;
  const { charts, site } = language.words;
  if (groups.length === 0) return null;
  const label = measureLabel(measure, language, record.site.measures);
  const people = groups.map(({ range, incidents, ...counted }) => ({
    figure: rangeText(range, context) ?? '',
    subject: site.tollSubject(nounAlone(counted, countIn(range), language), measure, label),
    one: countIn(range) === 1,
    incidents,
  }));
  return charts.leftOut(people, drawn);
}

/** A reason with the figures that it is of, where they are few. */
export function withFigures(
  reason: string,
  { named, highest }: { named: string[]; highest: number },
  unsummed: boolean,
  { language }: ChartContext,
): string {
  const { charts, marks } = language.words;
  if (named.length <= mostNamed) return `${reason}: ${named.join(marks.semicolon)}.`;
  return unsummed ? `${reason}: ${charts.breakdown.figures(named.length, highest)}` : `${reason}.`;
}

function figuresOf(
  { reason, terms, groups }: LeftOut,
  context: ChartContext,
): { named: string[]; highest: number } {
  const { language, record } = context;
  const { marks, sums } = language.words;
  const nouns = OF_OTHERS.includes(reason) && groups.length > 1;
  const named = terms.map(({ entry: id, row, range: whole }) => {
    const entry = record.entryById.get(id);
    const range = hasNumber(whole) ? rangeText(whole, context) : null;
    const figure = range ?? row.figures.map(({ text }) => text).join(marks.comma);
    const told =
      nouns && range !== null
        ? sums.ofGroup(figure, nounAlone(row, countIn(whole), language))
        : figure;
    return sums.term(told, entry?.title ?? id, dateText(entry?.occurred, context));
  });
  return { named, highest: Math.max(0, ...terms.map(({ range }) => range.high ?? 0)) };
}
