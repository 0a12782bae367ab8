/** How much a problem matters: an error stops a build, a warning does not. */
export type Severity = 'error' | 'warning';

/** Characters that stand at a place, and those that should stand there. */
export interface Edit {
  old: string;
  new: string;
}

/**
 * One problem in `content/`, the only form in which problems travel: the checker collects them,
 * the printer prints them, `--json` writes them as they are.
 */
export interface Problem {
  /** Path relative to the content folder, with forward slashes. */
  file: string;
  /** Line of the first character, counted from 1. */
  line: number;
  /** Column of the first character, counted from 1. */
  column: number;
  /** A permanent rule id of the catalogue, e.g. `unknown-field`. */
  rule: string;
  severity: Severity;
  /** One sentence: what was found, and what was expected instead. */
  reason: string;
  /** What would have been accepted, in short; `null` where the reason says it all. */
  expected: string | null;
  /** What to write, in the author's own syntax; `null` where only a person can know. */
  fix: string | null;
  /** Where the rule is explained. */
  url: string;
  /** What `--fix` writes, at this place; only where nothing else can be meant. */
  edit?: Edit;
}
