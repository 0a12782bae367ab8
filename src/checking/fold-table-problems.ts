import type { Problem } from '../messages/problem.ts';
import { fileRole } from '../reading/folder/file-role.ts';

/** How many problems of one form are told one by one before the rest are told together. */
const most = 10;
/** How many lines a message about several names. */
const named = 3;

/**
 * Tells what is wrong with tables so that it can be read: the same thing in many rows once, with
 * how many they are and the first lines; and of things that differ in a word alone the first ten
 * one by one, the others together. The counts say how many there were, so that nothing is lost.
 */
export function foldTableProblems(problems: readonly Problem[]): Problem[] {
  const others = problems.filter((problem) => !isInTable(problem));
  const groups = groupedBy(problems.filter(isInTable), ({ file, rule, reason, line }) =>
    // What was told of several rows before is told so no more.
    JSON.stringify([file, rule, reason, line === 1]),
  );
  const forms = groupedBy([...groups.values()], ([first]) =>
    JSON.stringify([first?.file, first?.rule, formOf(first?.reason ?? '')]),
  );
  return [...others, ...[...forms.values()].flatMap(toldTogether)];
}

function isInTable({ file }: Problem): boolean {
  return fileRole(file).role === 'table';
}

/** The words of a message without what it shows of the table. */
function formOf(reason: string): string {
  return reason.replace(/`[^`]*`|\d+/gu, '…').replace(/; did you mean .*$/u, '.');
}

/** Groups of equal problems that have one form, each as one problem. */
function toldTogether(groups: readonly Problem[][]): Problem[] {
  const rest = groups.slice(most).flat();
  const told = groups.slice(0, rest.length > 1 ? most : groups.length).flatMap((equal) => {
    const [first] = equal;
    if (first === undefined) return [];
    return [equal.length === 1 ? first : { ...first, reason: `${first.reason} ${inRows(equal)}` }];
  });
  const [next] = rest;
  if (next === undefined || rest.length < 2) return told;
  const together = `${next.reason} ${next.rule === 'duplicate-id' ? 'More' : 'Others'} like it: ${placesOf(rest)}.`;
  return [...told, { ...next, reason: together, fix: null }];
}

function inRows(equal: readonly Problem[]): string {
  return `So it is in ${placesOf(equal)}.`;
}

/** `4000 rows: lines 2, 3, 4 and 3997 more`. */
function placesOf(problems: readonly Problem[]): string {
  const lines = [...new Set(problems.map(({ line }) => line))].sort((a, b) => a - b);
  const first = lines.slice(0, named).join(', ');
  const more = lines.length > named ? ` and ${lines.length - named} more` : '';
  return `${lines.length} rows (lines ${first}${more})`;
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  return Map.groupBy(items, keyOf);
}
