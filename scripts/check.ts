import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checking/check-content.ts';
import type { CheckResult } from '../src/checking/check-content.ts';
import { checkReport } from '../src/checking/check-report.ts';
import { fixFound } from '../src/checking/fixing/fix-found.ts';
import { checkAgainst } from '../src/checking/published/against.ts';
import { parsePublished } from '../src/checking/published/published-record.ts';
import type { Published } from '../src/checking/published/published-record.ts';
import type { Problem } from '../src/messages/problem.ts';
import { counted } from '../src/messages/words.ts';
import { withNames } from '../src/reading/characters/odd-characters.ts';
import { findContent } from '../src/reading/folder/content-folder.ts';
import { ContentFolderError } from '../src/reading/folder/folder-files.ts';
import { contentFolder } from './folders.ts';
import { problemsForGithub, problemsText } from './problems-text.ts';

const usage = `Usage: npm run check [-- options]   (CONTENT_DIR names another content folder)
  --json             the problems as JSON
  --format=github    the problems as GitHub shows them in a pull request
  --fix              first mend what can only be meant in one way
  --against FILE     compare with a published record.json`;

/** What was asked for cannot be done: a sentence for who asked. */
class UsageError extends Error {}

/** Checks the content folder; the exit code is 0, 1 for errors in it, or 2 if it could not run. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      format: { type: 'string' },
      fix: { type: 'boolean', default: false },
      against: { type: 'string' },
    },
  });
  const format = values.json ? 'json' : (values.format ?? 'text');
  if (!isFormat(format)) throw new UsageError(`There is no format "${format}".`);
  const published = values.against === undefined ? null : await readPublished(values.against);
  if (values.fix) process.stderr.write(mendedText(await mend()));
  const checked = await checkContent(contentFolder());
  const result = published === null ? checked : checkAgainst(checked, published);
  process.stdout.write(formats[format](result));
  if (published !== null && checked.errors > 0) {
    process.stderr.write(`Not compared with ${values.against}: mend the errors first.\n`);
  }
  return result.errors > 0 ? 1 : 0;
}

const formats = {
  text: problemsText,
  github: problemsForGithub,
  json: (result: CheckResult) => `${JSON.stringify(checkReport(result), null, 2)}\n`,
};

function isFormat(format: string): format is keyof typeof formats {
  return Object.hasOwn(formats, format);
}

async function readPublished(file: string): Promise<Published> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`The file ${file} cannot be read.`);
  const read = parsePublished(text);
  if ('reason' in read)
    throw new UsageError(`There is nothing to compare with in ${file}: ${read.reason}.`);
  return read.record;
}

/** Writes the files in which something could be mended, and gives each change. */
async function mend(): Promise<Problem[]> {
  const folder = contentFolder();
  const { texts, mended } = fixFound(await findContent(folder));
  for (const [file, text] of texts) await writeFile(path.join(folder, file), text);
  return mended;
}

function mendedText(mended: readonly Problem[]): string {
  const lines = mended.map(
    ({ file, line, column, rule, edit }) =>
      `  ${file}:${line}:${column}  ${inWords(edit?.old)} → ${inWords(edit?.new)}  ${rule}\n`,
  );
  return `Mended ${counted(mended.length, 'mistake')}.\n${lines.join('')}\n`;
}

/** What was changed, so that it can be seen where it is only space. */
function inWords(text = ''): string {
  if (text === '') return 'nothing';
  return /^ +$/u.test(text) ? counted(text.length, 'space') : withNames(text);
}

try {
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof ContentFolderError || isUsageError(error);
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(known ? `${reason}\n` : `The check could not run: ${reason}\n`);
  if (isUsageError(error)) process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
}

function isUsageError(error: unknown): boolean {
  if (error instanceof UsageError) return true;
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
