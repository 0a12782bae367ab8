import { nounAlone } from '../i18n/labels.ts';
import { listOf } from '../i18n/numbers.ts';
import { formatToll } from '../i18n/toll.ts';
import { formatDate } from '../reading/date/format-date.ts';
import type { Id } from '../reading/content.ts';
import type { TollRow } from '../record/record.ts';
import type { RefusalReason, RefusedTerm, Sum, SumQuestion, SumTerm } from '../record/sums.ts';
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
  /** What was not added, by reason. */
  refused: { reason: string; lines: LinkedLine[] }[];
}

/** The order in which reasons are read: what a reader would have added first. */
const REASONS: readonly RefusalReason[] = [
  'window',
  'overlap',
  'contradicted',
  'not-incident',
  'words',
  'unit',
  'group',
  'part',
];

/**
 * A sum, its terms and what was not added, each with a link to where it comes from. Other groups of
 * an incident that is a term already are left to its own page.
 */
export function wordedSum(question: SumQuestion, sum: Sum, at: PageContext): WordedSum {
  const { words } = at.language;
  const { terms } = sum;
  const independent = terms.filter(({ row }) => row.corroboration === 'independent').length;
  const noun = nounAlone(question, 2, at.language);
  return {
    range: formatToll(sum, at.language),
    subject: rowSubject(question, 2, at),
    origins: words.sums.origins(independent, terms.length),
    added: terms.map((term) => ({
      ...lineOf(term, formatToll(term.row, at.language), at),
      after: entryOf(term.entry, at)?.disputed.some(({ what }) => what === 'claim')
        ? words.sums.disputed
        : null,
    })),
    refused: REASONS.flatMap((reason) => {
      const own = sum.refused
        .filter((term) => term.reason === reason)
        .filter(({ entry }) => !terms.some((term) => term.entry === entry))
        .sort((a, b) => (a.row.window < b.row.window ? -1 : 1));
      const lines = own.map((term) => refusedLine(term, at));
      return own.length === 0 ? [] : [{ reason: words.sums.refused[reason](noun), lines }];
    }),
  };
}

function refusedLine(term: RefusedTerm, at: PageContext): LinkedLine {
  const { sums } = at.language.words;
  const figure = figureText(term.row, at);
  if (term.reason === 'window') {
    const place = listOf(term.row.place.map(at.names.place), at.language);
    return {
      text: sums.window(figure, formatDay(term.row.window, at.language), place),
      href: at.claimHref(term.row.highFrom ?? term.row.lowFrom ?? term.entry),
      after: term.holds.length > 0 ? sums.holds(term.holds.length) : null,
    };
  }
  const counted = nounAlone(term.row, term.row.high ?? 2, at.language);
  const isOther = ['unit', 'group', 'part'].includes(term.reason);
  const text = term.row.low === null || !isOther ? figure : sums.ofGroup(figure, counted);
  const titles = term.holds.flatMap((id) => entryOf(id, at)?.title ?? []);
  return {
    ...lineOf(term, text, at),
    after: titles.length > 0 ? sums.mayHold(titles) : null,
  };
}

function lineOf({ entry: id }: SumTerm, figure: string, at: PageContext): LinkedLine {
  const entry = entryOf(id, at);
  const date = entry === undefined ? '' : formatDate(entry.occurred, at.language, 'short');
  const text = at.language.words.sums.term(figure, entry?.title ?? id, date);
  return { text, href: at.entryHref(id), after: null };
}

/** The range of a row; where nobody gave a number, the words that were said. */
function figureText(row: TollRow, at: PageContext): string {
  if (row.low !== null || row.high !== null) return formatToll(row, at.language);
  return row.figures.map(({ text }) => text).join(at.language.words.marks.semicolon);
}

function entryOf(id: Id, at: PageContext) {
  return at.record.entryById.get(id);
}
