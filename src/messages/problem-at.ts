import type { Edit, Problem } from './problem.ts';
import { rules } from './rules.ts';
import type { RuleId } from './rules.ts';

/** What a rule says of one case; everything else about a problem follows from its rule. */
export interface Finding {
  reason: string;
  expected?: string | null;
  fix?: string | null;
  /** Where the fix is certain: what stands at the place, and what should. */
  edit?: Edit | null;
}

/** The problem of a rule at a place of a file; `at` counts lines and columns from 1. */
export function problemAt(
  rule: RuleId,
  file: string,
  at: { line: number; column: number },
  finding: Finding,
): Problem {
  return {
    file,
    line: at.line,
    column: at.column,
    rule,
    severity: rules[rule].severity,
    reason: finding.reason,
    expected: finding.expected ?? null,
    fix: finding.fix ?? null,
    url: `docs/rules.md#${rule}`,
    ...(finding.edit ? { edit: finding.edit } : {}),
  };
}
