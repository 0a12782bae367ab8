import type { Problem } from '../messages/problem.ts';
import { sortProblems } from '../messages/sort-problems.ts';
import type { Content } from '../reading/content.ts';
import { findContent, readFound } from '../reading/folder/content-folder.ts';
import type { FoundContent } from '../reading/folder/content-folder.ts';
import { buildRecord } from '../record/build-record.ts';
import type { TheRecord } from '../record/record.ts';
import { afterPublication } from './after-publication.ts';
import { carrierBeforeClaim } from './carrier-before-claim.ts';
import { carrierTwice } from './carrier-twice.ts';
import { chartAttributes } from './chart-attributes.ts';
import { charts } from './charts.ts';
import { circularChain } from './circular-chain.ts';
import { circularReference } from './circular-reference.ts';
import { clearsTheBlamed } from './clears-the-blamed.ts';
import { clashingNoun } from './clashing-noun.ts';
import { confirmedByOne } from './confirmed-by-one.ts';
import { correctedBeforePublished } from './corrected-before-published.ts';
import { countOfNothing } from './count-of-nothing.ts';
import { countWithoutGroup } from './count-without-group.ts';
import { countWithoutUnit } from './count-without-unit.ts';
import { cutText } from './cut-text.ts';
import { doubtfulPoint } from './doubtful-point.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyChart } from './empty-chart.ts';
import { foldTableProblems } from './fold-table-problems.ts';
import { indexIds } from './id-index.ts';
import type { IdIndex } from './id-index.ts';
import { loadedWord } from './loaded-word.ts';
import { numberNotInRecord } from './number-not-in-record.ts';
import { ownWords } from './own-words.ts';
import { outsideEntry } from './outside-entry.ts';
import { partsExceedTotal } from './parts-exceed-total.ts';
import { pictureBlocks } from './picture-blocks.ts';
import { pictures } from './pictures.ts';
import { relativeDate } from './relative-date.ts';
import { reservedAddress } from './reserved-address.ts';
import { restsOnItself } from './rests-on-itself.ts';
import type { Check } from './rule.ts';
import { translationIds } from './translation-ids.ts';
import { translationState } from './translation-state.ts';
import { sameAddress } from './same-address.ts';
import { uncitedNumber } from './uncited-number.ts';
import { uncitedTable } from './uncited-table.ts';
import { unfoundQuotation } from './unfound-quotation.ts';
import { unknownOutline } from './unknown-outline.ts';
import { unknownReference } from './unknown-reference.ts';
import { unclearListener } from './unclear-listener.ts';
import { unmarkedCitation } from './unmarked-citation.ts';
import { unnamedSources } from './unnamed-sources.ts';
import { unreadBlock } from './unread-block.ts';
import { unquotedTime } from './unquoted-time.ts';
import { unused } from './unused.ts';
import { useOfOwnEntry } from './use-of-own-entry.ts';
import { versions } from './versions.ts';
import { withdrawnBeforeSaid } from './withdrawn-before-said.ts';

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
  /** Every id, and where it stands. */
  ids: IdIndex;
  /** The text of a file that was read, `null` of any other. */
  textOf: (file: string) => string | null;
}

const checks: readonly Check[] = [
  duplicateId,
  reservedAddress,
  unknownReference,
  unknownOutline,
  countOfNothing,
  countWithoutGroup,
  unmarkedCitation,
  unreadBlock,
  pictures,
  pictureBlocks,
  sameAddress,
  charts,
  chartAttributes,
  afterPublication,
  carrierBeforeClaim,
  circularChain,
  circularReference,
  partsExceedTotal,
  carrierTwice,
  countWithoutUnit,
  clearsTheBlamed,
  doubtfulPoint,
  clashingNoun,
  restsOnItself,
  ownWords,
  unclearListener,
  versions,
  withdrawnBeforeSaid,
  correctedBeforePublished,
  outsideEntry,
  useOfOwnEntry,
  unquotedTime,
  cutText,
  translationIds,
  translationState,
  uncitedNumber,
  uncitedTable,
  numberNotInRecord,
  confirmedByOne,
  unnamedSources,
  relativeDate,
  loadedWord,
  unfoundQuotation,
];

/** What is asked only where nothing is broken: what is broken may be what uses a thing, or is drawn. */
const lastChecks: readonly Check[] = [unused, emptyChart];

/**
 * Reads a content folder and checks it by every rule, all in one run.
 *
 * @throws {ContentFolderError} when there is no such folder
 */
export async function checkContent(folder: string): Promise<CheckResult> {
  return checkFound(await findContent(folder));
}

/** The same for files that were found before, or that never stood on a disk. */
export function checkFound(found: FoundContent): CheckResult {
  const read = readFound(found);
  let record: TheRecord | null = null;
  const checked = {
    read,
    ids: indexIds(read),
    record: () => (record ??= buildRecord(read.content)),
  };
  const first = withoutFollowing([...read.problems, ...checks.flatMap((check) => check(checked))]);
  const last = countErrors(first) > 0 ? [] : lastChecks.flatMap((check) => check(checked));
  const sources = new Map(read.files.map(({ source }) => [source.file, source]));
  const columnOf = ({ file, line, column }: Problem) =>
    sources.get(file)?.columnAt?.({ line, column }) ?? null;
  const problems = sortProblems(foldTableProblems([...first, ...last], columnOf));
  const errors = countErrors(problems);
  const texts = new Map(read.files.map(({ source }) => [source.file, source.text]));
  return {
    content: read.content,
    problems,
    errors,
    warnings: problems.length - errors,
    files: read.files.length,
    ids: checked.ids,
    textOf: (file) => texts.get(file) ?? null,
  };
}

/** What else is found in a line that cannot be read as it stands may only follow from that. */
function withoutFollowing(problems: readonly Problem[]): Problem[] {
  const place = ({ file, line }: Problem): string => `${line}:${file}`;
  const unreadable = new Map(
    problems.flatMap((one) => (isUnreadable(one) ? [[place(one), one.rule]] : [])),
  );
  return problems.filter((one) => (unreadable.get(place(one)) ?? one.rule) === one.rule);
}

function isUnreadable({ rule }: Problem): boolean {
  return rule === 'yaml-syntax' || rule === 'missing-frontmatter';
}

function countErrors(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}
