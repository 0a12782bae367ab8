import { parseArgs } from 'node:util';
import { checkContent } from '../src/checking/check-content.ts';
import { checkReport } from '../src/checking/check-report.ts';
import { ContentFolderError } from '../src/reading/folder-files.ts';
import { contentFolder } from './folders.ts';
import { problemsText } from './problems-text.ts';

const usage = 'Usage: npm run check [-- --json]   (CONTENT_DIR names another content folder)';

/** Checks the content folder; the exit code is 0, 1 for errors in it, or 2 if it could not run. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const result = await checkContent(contentFolder());
  if (values.json) {
    process.stdout.write(`${JSON.stringify(checkReport(result), null, 2)}\n`);
  } else {
    process.stdout.write(problemsText(result));
  }
  return result.errors > 0 ? 1 : 0;
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
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
