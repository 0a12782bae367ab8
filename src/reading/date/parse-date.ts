import { boundsOfTree, precisionOf } from './bounds.ts';
import { impossibleIn } from './exists.ts';
import type { DateProblem } from './date-problem.ts';
import { explain } from './suggestions.ts';
import { datesOf, readEdtf } from './syntax.ts';
import type { EdtfDate } from '../date.ts';

export type ParsedDate = { date: EdtfDate } | { problem: DateProblem };

/**
 * Reads a date as EDTF (ISO 8601-2): level 1 but for times and for years outside 0001 to 9999, and
 * the sets of level 2. A day that does not exist is refused, and so is every other way of writing
 * dates, with the EDTF to write where only one day can be meant.
 */
export function parseDate(text: string): ParsedDate {
  const edtf = text.trim();
  const tree = readEdtf(edtf);
  if (tree === null) {
    const problem = explain(edtf);
    return { problem: { ...problem, fix: isDate(problem.fix) ? problem.fix : null } };
  }
  const problem = impossibleIn(tree);
  if (problem !== null) return { problem };
  const qualifiers = datesOf(tree).map(({ qualifier }) => qualifier);
  return {
    date: {
      edtf,
      ...boundsOfTree(tree),
      precision: precisionOf(tree),
      uncertain: qualifiers.some((sign) => sign === '?' || sign === '%'),
      approximate: qualifiers.some((sign) => sign === '~' || sign === '%'),
      interval: tree.type === 'interval',
    },
  };
}

/** Whether what is told to be written can itself be read. */
function isDate(text: string | null): boolean {
  const tree = text === null ? null : readEdtf(text);
  return tree !== null && impossibleIn(tree) === null;
}
