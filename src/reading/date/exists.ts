import { boundsOf, daysInMonth } from './bounds.ts';
import type { DateProblem } from './date-problem.ts';
import { datesOf, writeEdtf, writePlain, type EdtfTree, type PlainDate } from './syntax.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * What is impossible in an EDTF text of the right form: a month or a day that does not exist, or
 * an end before the beginning. `null` where nothing is.
 */
export function impossibleIn(tree: EdtfTree): DateProblem | null {
  for (const date of datesOf(tree)) {
    const problem = impossibleDate(date, tree.type === 'date');
    if (problem !== null) return problem;
  }
  return reversed(tree);
}

function impossibleDate(date: PlainDate, alone: boolean): DateProblem | null {
  const { year, month, day } = date;
  if (year === '0000') {
    return { reason: 'There is no year 0000.', expected: 'a year from 0001 to 9999', fix: null };
  }
  if (month === null || month === 'XX') return null;
  const number = Number(month);
  if (number < 1 || number > 12) return impossibleMonth(date, alone);
  if (day === null || day === 'XX') return null;
  const days = daysInMonth(Number(year), number);
  if (Number(day) >= 1 && Number(day) <= days) return null;
  const next = Number(day) === days + 1 && number < 12;
  const expected = next
    ? `${year}-${month}-${days}, ${year}-${String(number + 1).padStart(2, '0')}-01, or ${year}-${month} for the month`
    : `a day from ${year}-${month}-01 to ${year}-${month}-${days}, or ${year}-${month} for the month`;
  return {
    reason: `${year}-${month}-${day} does not exist: ${MONTHS[number - 1]} ${year} has ${days} days.`,
    expected,
    fix: null,
  };
}

/** A month outside 01 to 12: a season, or a day in the month's place. */
function impossibleMonth(date: PlainDate, alone: boolean): DateProblem | null {
  const { year, month, day } = date;
  const number = Number(month);
  if (number > 20 && number < 25 && day === null) return null;
  const swapped = { ...date, month: day, day: month };
  const isMonth = Number(day) >= 1 && Number(day) <= 12;
  if (isMonth && impossibleDate(swapped, false) === null) {
    return {
      reason: `There is no month ${month} with days; the day and the month may have changed places.`,
      expected: `year, month, day: ${writePlain(swapped)}`,
      fix: alone ? writePlain(swapped) : null,
    };
  }
  return {
    reason: `There is no month ${month}.`,
    expected: `a month from ${year}-01 to ${year}-12, or a season from ${year}-21 (spring) to ${year}-24 (winter)`,
    fix: null,
  };
}

/** An interval that ends before it can have begun, or a range inside a set that does. */
function reversed(tree: EdtfTree): DateProblem | null {
  const text = writeEdtf(tree);
  if (!pairsOf(tree).some(([from, to]) => boundsOf(from).earliest > boundsOf(to).latest))
    return null;
  return {
    reason: `"${text}" ends before it begins.`,
    expected: 'the earlier date first',
    fix: tree.type === 'interval' ? text.split('/').toReversed().join('/') : null,
  };
}

/** Beginning and end of every closed range. */
function pairsOf(tree: EdtfTree): [PlainDate, PlainDate][] {
  if (tree.type === 'interval') {
    const { start, end } = tree;
    return typeof start === 'string' || typeof end === 'string' ? [] : [[start, end]];
  }
  if (tree.type === 'date') return [];
  return tree.members.flatMap((member): [PlainDate, PlainDate][] =>
    'from' in member && member.from !== null && member.to !== null
      ? [[member.from, member.to]]
      : [],
  );
}
