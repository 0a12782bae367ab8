import type { Problem } from '../messages/problem.ts';
import { listed } from '../messages/words.ts';
import { fileRole } from '../reading/folder/file-role.ts';

/** How many problems of one form are told one by one before the rest are told together. */
const most = 10;
/** How many lines a message about several names. */
const named = 3;

/**
 * Tells what is wrong with tables so that it can be read: the same thing in many rows once, with
 * how many they are and the first lines; and of the messages that one column gets by one rule the
 * first ten one by one, the others together. The counts say how many there were, so that nothing is
 * lost.
 *
 * @param columnOf the name of the column that a problem lies in
 */
export function foldTableProblems(
  problems: readonly Problem[],
  columnOf: (problem: Problem) => string | null,
): Problem[] {
  const others = problems.filter((problem) => !isInTable(problem));
  const groups = Map.groupBy(problems.filter(isInTable), ({ file, rule, reason }) =>
    JSON.stringify([file, rule, reason]),
  );
  const columns = Map.groupBy([...groups.values()], ([first]) =>
    JSON.stringify([first?.file, first?.rule, first && columnOf(first)]),
  );
  return [...others, ...[...columns.values()].flatMap((own) => toldTogether(own, columnOf))];
}

function isInTable({ file }: Problem): boolean {
  return fileRole(file).role === 'table';
}

/** Groups of equal problems of one column, each as one problem. */
function toldTogether(
  groups: readonly Problem[][],
  columnOf: (problem: Problem) => string | null,
): Problem[] {
  const rest = groups.slice(most).flat();
  const told = groups.slice(0, rest.length > 1 ? most : groups.length).flatMap((equal) => {
    const [first] = equal;
    if (first === undefined) return [];
    const reason = `${first.reason} The same holds for ${placesOf(equal)}.`;
    return [equal.length === 1 ? first : { ...first, reason }];
  });
  const [next] = rest;
  if (next === undefined || rest.length < 2) return told;
  const column = columnOf(next);
  const who = column === null ? 'other cells break' : `the column \`${column}\` breaks`;
  const together = `${next.reason} From here on ${who} this rule in ${placesOf(rest)}.`;
  return [...told, { ...next, reason: together, fix: null }];
}

const digits = new Intl.NumberFormat('en');

/** `4,000 rows: lines 2, 3, 4 and 3,997 more`. */
function placesOf(problems: readonly Problem[]): string {
  const lines = [...new Set(problems.map(({ line }) => line))].sort((a, b) => a - b);
  const first = lines.slice(0, named).map(String);
  const more = lines.length - first.length;
  const all = listed(more > 0 ? [...first, `${digits.format(more)} more`] : first, 'and');
  return lines.length === 1
    ? `one row, line ${all}`
    : `${digits.format(lines.length)} rows: lines ${all}`;
}
