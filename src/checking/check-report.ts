import type { Problem } from '../messages/problem.ts';
import type { CheckResult } from './check-content.ts';

/** What `check --json` prints. */
export interface CheckReport {
  files: number;
  errors: number;
  warnings: number;
  messages: Problem[];
}

/** A check's result for programs: each message with the same fields in the same order. */
export function checkReport({ files, errors, warnings, problems }: CheckResult): CheckReport {
  const messages = problems.map(
    ({ file, line, column, rule, severity, reason, expected, fix, url }) => ({
      file,
      line,
      column,
      rule,
      severity,
      reason,
      expected,
      fix,
      url,
    }),
  );
  return { files, errors, warnings, messages };
}
