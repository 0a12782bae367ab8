import { checkFound } from '../src/checking/check-content.ts';
import type { CheckResult } from '../src/checking/check-content.ts';
import { fixFound } from '../src/checking/fixing/fix-found.ts';
import type { Problem } from '../src/messages/problem.ts';
import { rules } from '../src/messages/rules.ts';
import type { FoundContent } from '../src/reading/folder/content-folder.ts';
import { buildRecord } from '../src/record/build-record.ts';
import { Chance, mutated } from './mutations.ts';

/** What went wrong with one mutated file. */
export interface Failure {
  seed: number;
  file: string;
  what: string;
}

/**
 * The longest that the check of a folder with one mutated file may take, in milliseconds of the
 * processor: that other programs keep it busy is no fault of the check.
 */
const longest = 1000;

/**
 * Breaks one file of a content folder, by a seed, and checks the folder: no crash, no message
 * without a place, none that takes more than a second of the processor; what follows from what is left can be computed, and
 * mending it comes to an end. Every 50th folder is whole; of the others reports are cut to a part.
 */
export function fuzzCheck(content: FoundContent, seed: number): Failure | null {
  const { found, file } = mutatedContent(content, seed);
  try {
    const what = wrongWith(found) ?? (seed % 20 === 0 ? wrongWithMending(found) : null);
    return what === null ? null : { seed, file, what };
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { seed, file, what };
  }
}

/** The content folder of a seed, and the file that is broken in it. */
export function mutatedContent(
  content: FoundContent,
  seed: number,
): { found: FoundContent; file: string } {
  const chance = new Chance(seed);
  const isWhole = seed % 50 === 0;
  const reports = content.files.filter(({ file }) => file.startsWith('reports/'));
  const report = reports[chance.below(reports.length)];
  const files = isWhole
    ? content.files
    : content.files.flatMap((one) => {
        if (!reports.includes(one)) return [one];
        return one === report ? [{ ...one, bytes: excerpt(one.bytes, chance) }] : [];
      });
  const lists = files.filter((one) => one !== report && !reports.includes(one));
  const ofDatasets = lists.filter(({ file }) => file.startsWith('datasets/'));
  const inDataset = ofDatasets.length > 0 && chance.below(4) > 0;
  const inReport = chance.below(3) > 0 || lists.length === 0;
  const broken = inDataset
    ? ofDatasets[chance.below(ofDatasets.length)]
    : inReport
      ? (files.find(({ file }) => file === report?.file) ?? files[0])
      : lists[chance.below(lists.length)];
  const others = files.map(({ bytes }) => Buffer.from(bytes));
  const found = {
    ...content,
    files: files.map((one) =>
      one === broken ? { ...one, bytes: mutated(Buffer.from(one.bytes), chance, others) } : one,
    ),
  };
  return { found, file: broken?.file ?? '' };
}

/** Some lines of a report: its head, and a stretch of each of its lists and of its text. */
function excerpt(bytes: Uint8Array, chance: Chance): Uint8Array {
  const [, head = '', ...body] = Buffer.from(bytes).toString('latin1').split(/^---$/mu);
  const parts = head.split(/^(?=documents:|chronology:)/mu);
  const short = parts.map((part) => stretch(part, /^(?= {2}- )/mu, 6, chance));
  const text = stretch(body.join('---'), /^(?=\S)/mu, 12, chance);
  return Buffer.from(`---${short.join('')}---\n${text}`, 'latin1');
}

function stretch(text: string, split: RegExp, most: number, chance: Chance): string {
  const [first = '', ...items] = text.split(split);
  const from = chance.below(items.length - most);
  return first + items.slice(from, from + most).join('');
}

function wrongWith(found: FoundContent): string | null {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const start = process.threadCpuUsage();
    const result = checkFound(found);
    const wrong = result.problems.flatMap((problem) => wrongPlace(problem, result) ?? []);
    if (wrong[0] !== undefined) return wrong[0];
    const { user, system } = process.threadCpuUsage(start);
    fastest = Math.min(fastest, (user + system) / 1000);
    // Memory may have been cleared up just then: what is slow is timed again.
    if (fastest <= longest) {
      buildRecord(result.content);
      return null;
    }
  }
  return `the check took ${Math.round(fastest)} ms of the processor`;
}

function wrongPlace(problem: Problem, { textOf }: CheckResult): string | null {
  const { file, line, column, rule, reason } = problem;
  const shown = JSON.stringify(problem);
  if (!Object.hasOwn(rules, rule) || reason.trim() === '') return `no rule or no reason: ${shown}`;
  if (file === '' || !Number.isInteger(line) || !Number.isInteger(column)) {
    return `no place: ${shown}`;
  }
  const lines = (textOf(file) ?? '').split(/\r\n|\n|\r/u);
  const isInside = line <= lines.length && column <= (lines[line - 1]?.length ?? 0) + 1;
  if (line < 1 || column < 1 || (textOf(file) !== null && !isInside)) {
    return `a place outside the file: ${shown}`;
  }
  return null;
}

function wrongWithMending(found: FoundContent): string | null {
  const { texts } = fixFound(found);
  const files = found.files.map(({ file, bytes }) => ({
    file,
    bytes: texts.has(file) ? Buffer.from(texts.get(file) ?? '') : bytes,
  }));
  const again = fixFound({ ...found, files }).mended[0];
  return again === undefined ? null : `mending again changes more: ${JSON.stringify(again)}`;
}
