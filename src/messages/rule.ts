import type { Severity } from './problem.ts';

/** What the catalogue knows of a rule; `docs/rules.md` adds an example to each. */
export interface Rule {
  severity: Severity;
  /** One sentence: what is wrong. */
  title: string;
  /** Why it matters to a reader or an editor. */
  why: string;
}

/** A rule that stops a build. */
export const error = (title: string, why: string): Rule => ({ severity: 'error', title, why });

/** A rule that does not stop a build. */
export const warning = (title: string, why: string): Rule => ({ severity: 'warning', title, why });
