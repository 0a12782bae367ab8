import { countIn, nounAlone } from '../i18n/labels.ts';
import { listOf } from '../i18n/numbers.ts';
import { formatToll } from '../i18n/toll.ts';
import { formatDate } from '../reading/date/format-date.ts';
import type { Id } from '../reading/content.ts';
import { hasNumber } from '../record/figure-range.ts';
import { leftOut } from '../record/left-out.ts';
import { OF_OTHERS } from '../record/sum-term.ts';
import type { RefusedTerm, Sum, SumQuestion } from '../record/sums.ts';
import { formatDay } from './format-day.ts';
import type { PageContext } from './page-context.ts';
import { rowSubject } from './row-subject.ts';

/** A line of a list: a link, and what stands after it. */
export interface LinkedLine {
  text: string;
  href: string;
  after: string | null;
}

/** One sum in words. */
export interface WordedSum {
  range: string;
  subject: string;
  origins: string;
  added: LinkedLine[];
  /** What was not added, by reason, with how many people that is. */
  refused: { reason: string; people: string[]; lines: LinkedLine[] }[];
}

/**
 * A sum, its terms and what was not added, each with a link to where it comes from. Of an
 * incident that is a term, whoever is in that is left to its own page.
 */
export function wordedSum(question: SumQuestion, sum: Sum, at: PageContext): WordedSum {
  const { words } = at.language;
  const { terms } = sum;
  const independent = terms.filter(({ rows }) =>
    rows.every((row) => row.corroboration === 'independent'),
  ).length;
  const noun = nounAlone(question, 2, at.language);
  const { measure } = question;
  return {
    range: formatToll(sum, at.language),
    subject: rowSubject(question, 2, at),
    origins: words.sums.origins(independent, terms.length),
    added: terms.map((term) => ({
      ...lineOf(term.entry, formatToll(term.range, at.language), at),
      after: entryOf(term.entry, at)?.disputed.some(({ what }) => what === 'claim')
        ? words.sums.disputed
        : null,
    })),
    refused: leftOut(sum.refused, new Set(terms.map(({ entry }) => entry))).map(
      ({ reason, terms: own, groups }) => ({
        reason: `${words.sums.refused[reason](own.length, noun)}:`,
        people: groups.map(({ range, incidents, ...counted }) =>
          words.sums.leftOut(
            formatToll(range, at.language),
            rowSubject({ measure, ...counted }, countIn(range), at),
            incidents,
          ),
        ),
        lines: [...own]
          .sort((a, b) => (a.row.window < b.row.window ? -1 : 1))
          .map((term) => refusedLine(term, at)),
      }),
    ),
  };
}

function refusedLine(term: RefusedTerm, at: PageContext): LinkedLine {
  const { sums } = at.language.words;
  const figure = figureText(term, at);
  if (term.reason === 'window') {
    const place = listOf(term.row.place.map(at.names.place), at.language);
    return {
      text: sums.window(figure, formatDay(term.row.window, at.language), place),
      href: at.claimHref(term.row.highFrom ?? term.row.lowFrom ?? term.entry),
      after: term.holds.length > 0 ? sums.holds(term.holds.length) : null,
    };
  }
  const counted = nounAlone(term.row, countIn(term.row), at.language);
  const isOther = OF_OTHERS.includes(term.reason);
  const text = term.row.low === null || !isOther ? figure : sums.ofGroup(figure, counted);
  const titles = term.holds.flatMap((id) => entryOf(id, at)?.title ?? []);
  return {
    ...lineOf(term.entry, text, at),
    after: titles.length > 0 ? sums.mayHold(titles) : null,
  };
}

function lineOf(id: Id, figure: string, at: PageContext): LinkedLine {
  const entry = entryOf(id, at);
  const date = entry === undefined ? '' : formatDate(entry.occurred, at.language, 'short');
  const text = at.language.words.sums.term(figure, entry?.title ?? id, date);
  return { text, href: at.entryHref(id), after: null };
}

/** What a row comes to; where nobody gave a number, the words that were said. */
function figureText({ row, range }: RefusedTerm, at: PageContext): string {
  if (hasNumber(range)) return formatToll(range, at.language);
  return row.figures.map(({ text }) => text).join(at.language.words.marks.semicolon);
}

function entryOf(id: Id, at: PageContext) {
  return at.record.entryById.get(id);
}
