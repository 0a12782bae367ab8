import type { Problem } from '../messages/problem.ts';
import { sortProblems } from '../messages/sort-problems.ts';
import type { Content } from '../reading/content.ts';
import { readContent } from '../reading/folder/content-folder.ts';
import { carrierBeforeClaim } from './carrier-before-claim.ts';
import { chartAttributes } from './chart-attributes.ts';
import { charts } from './charts.ts';
import { circularChain } from './circular-chain.ts';
import { circularReference } from './circular-reference.ts';
import { countOfNothing } from './count-of-nothing.ts';
import { duplicateId } from './duplicate-id.ts';
import { indexIds } from './id-index.ts';
import { partsExceedTotal } from './parts-exceed-total.ts';
import type { Check } from './rule.ts';
import { unknownReference } from './unknown-reference.ts';

/** What a check of a content folder comes to. */
export interface CheckResult {
  /** What is to be published: drafts and broken items are left out. */
  content: Content;
  /** Every problem of the whole folder, by file, line, column and rule. */
  problems: Problem[];
  errors: number;
  warnings: number;
  /** How many files were read. */
  files: number;
  /** The text of a file that was read, `null` of any other. */
  textOf(file: string): string | null;
}

const checks: readonly Check[] = [
  duplicateId,
  unknownReference,
  countOfNothing,
  charts,
  chartAttributes,
  carrierBeforeClaim,
  circularChain,
  circularReference,
  partsExceedTotal,
];

/**
 * Reads a content folder and checks it by every rule, all in one run.
 *
 * @throws {ContentFolderError} when there is no such folder
 */
export async function checkContent(folder: string): Promise<CheckResult> {
  const read = await readContent(folder);
  const checked = { read, ids: indexIds(read) };
  const found = checks.flatMap((check) => check(checked));
  const problems = sortProblems([...read.problems, ...found]);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const texts = new Map(read.files.map(({ source }) => [source.file, source.text]));
  return {
    content: read.content,
    problems,
    errors,
    warnings: problems.length - errors,
    files: read.files.length,
    textOf: (file) => texts.get(file) ?? null,
  };
}
