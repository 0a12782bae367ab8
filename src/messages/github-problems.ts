import type { Problem } from './problem.ts';
import { sortProblems } from './sort-problems.ts';

/**
 * Problems as GitHub Actions shows them at their lines of a pull request: one workflow command each
 * (GitHub Docs, Workflow commands for GitHub Actions).
 *
 * @param prefix put before each file's path, so that it is relative to the repository: `content/`
 */
export function githubProblems(problems: readonly Problem[], prefix: string): string {
  return sortProblems(problems)
    .map((problem) => {
      const properties = {
        file: `${prefix}${problem.file}`,
        line: String(problem.line),
        col: String(problem.column),
        title: problem.rule,
      };
      const listed = Object.entries(properties).map(
        ([name, value]) => `${name}=${property(value)}`,
      );
      return `::${problem.severity} ${listed.join(',')}::${data(messageOf(problem))}\n`;
    })
    .join('');
}

function messageOf({ reason, expected, fix }: Problem): string {
  return [reason, expected && `Expected ${expected}.`, fix && `Write:\n${fix}`]
    .filter(Boolean)
    .join('\n');
}

/** A command ends with its line, and `%` starts an escape. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Colons and commas part properties. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
