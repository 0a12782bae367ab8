import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { checkContent } from '../src/checking/check-content.ts';
import { Beside } from '../src/publishing/beside/beside.ts';
import { handOver } from '../src/publishing/handed-over.ts';
import { publish } from '../src/publishing/publish.ts';
import { replaceFolder } from '../src/publishing/replace-folder.ts';
import { firstDays } from '../src/reading/folder/first-days.ts';
import { ContentFolderError } from '../src/reading/folder/folder-files.ts';
import { buildRecord } from '../src/record/build-record.ts';
import { builtText } from './built-text.ts';
import { outFolder, ROOT } from './folders.ts';
import { problemsText } from './problems-text.ts';

/**
 * Checks a content folder, builds its site whole and apart, and puts it in the place of the last one.
 * Where content has errors it says them and ends the process: the last site stays as it was.
 *
 * @param code the fingerprint of the program
 * @param cache where the site is built
 * @returns what it said of the content, and what the build came to
 */
export async function buildSite(
  folder: string,
  code: string,
  cache: string,
): Promise<{ messages: string; came: string }> {
  const checked = await checkContent(folder).catch((error: unknown) => {
    if (!(error instanceof ContentFolderError)) throw error;
    console.error(error.message);
    process.exit(2);
  });
  const messages = checked.problems.length > 0 ? problemsText(checked) : '';
  if (messages !== '') console.error(messages);
  if (checked.errors > 0) {
    console.error('Nothing was built. The last site, if there is one, is as it was.');
    process.exit(1);
  }
  const beside = new Beside(checked.content.site.features.search);
  handOver({ checked, code, beside });
  const apart = path.join(cache, `build-${process.pid}`);
  try {
    await mkdir(apart, { recursive: true });
    await build({ root: ROOT, outDir: apart, logLevel: 'warn' });
    const record = buildRecord(checked.content, await firstDays(folder));
    await publish(record, checked.content.translations, apart, beside);
    await replaceFolder(apart, outFolder());
    const came = await builtText(checked.content, record, outFolder());
    console.log(came);
    return { messages, came };
  } finally {
    await beside.end();
    await rm(apart, { recursive: true, force: true });
  }
}
