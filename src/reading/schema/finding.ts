import * as z from 'zod';
import type { Finding } from '../../messages/problem-at.ts';
import type { RuleId } from '../../messages/rules.ts';

/** What a schema's own check found: it travels in an issue's `params` to `schemaProblems`. */
export interface SchemaFinding extends Finding {
  rule: RuleId;
  /** Characters from the start of the value to what is wrong in it. */
  offset?: number;
}

/** Refuses a value inside a `transform`, under a rule of the catalogue. */
export function refuse(context: z.RefinementCtx, finding: SchemaFinding): never {
  context.addIssue({ code: 'custom', message: finding.reason, params: { finding } });
  return z.NEVER;
}

/** The finding that an issue carries, or `null` for an issue of zod's own. */
export function findingOf(issue: z.core.$ZodIssue): SchemaFinding | null {
  if (issue.code !== 'custom') return null;
  const finding: unknown = issue.params?.['finding'];
  return isFinding(finding) ? finding : null;
}

function isFinding(value: unknown): value is SchemaFinding {
  return typeof value === 'object' && value !== null && 'rule' in value && 'reason' in value;
}
