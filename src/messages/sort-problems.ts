import type { Problem } from './problem.ts';

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The problems by file, line, column and rule, each only once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()].sort(
    (a, b) =>
      order(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      order(a.rule, b.rule) ||
      order(a.reason, b.reason),
  );
}
