import path from 'node:path';
import type { CheckResult } from '../src/checking/check-content.ts';
import { githubProblems } from '../src/messages/github-problems.ts';
import { closingLine, printProblems } from '../src/messages/print-problems.ts';
import { contentFolder, ROOT } from './folders.ts';

/** The problems of the content folder as a terminal shows them, each with its lines. */
export function problemsText(result: CheckResult): string {
  return printProblems(result.problems, {
    ...result,
    color: !process.env['NO_COLOR'] && process.stdout.isTTY,
    prefix: contentFrom(process.cwd()),
  });
}

/** The problems as GitHub shows them at the lines of a pull request, and a line that counts them. */
export function problemsForGithub(result: CheckResult): string {
  const repository = process.env['GITHUB_WORKSPACE'] || ROOT;
  const closing = closingLine(result.problems, result.files);
  return `${githubProblems(result.problems, contentFrom(repository))}${closing}\n`;
}

/** The way to the content folder from another one, with `/` at its end. */
function contentFrom(folder: string): string {
  const way = path.relative(folder, contentFolder()).split(path.sep).join('/');
  return way === '' ? '' : `${way}/`;
}
