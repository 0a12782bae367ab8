import path from 'node:path';
import type { CheckResult } from '../src/checking/check-content.ts';
import { printProblems } from '../src/messages/print-problems.ts';
import { contentFolder } from './folders.ts';

/** The problems of the content folder as a terminal shows them, each with its lines. */
export function problemsText(result: CheckResult): string {
  const prefix = path.relative(process.cwd(), contentFolder());
  return printProblems(result.problems, {
    ...result,
    color: !process.env['NO_COLOR'] && process.stdout.isTTY,
    prefix: prefix === '' ? '' : `${prefix}/`,
  });
}
