/**
 * `npm run build`: checks `content/`, builds the site whole and apart, then puts it in the place
 * of the last one. An error in content, or anywhere else, leaves the last one as it was.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { checkContent } from '../src/checking/check-content.ts';
import { handOver } from '../src/checking/handed-over.ts';
import { codePrint } from '../src/publishing/code-print.ts';
import { publish } from '../src/publishing/publish.ts';
import { replaceFolder } from '../src/publishing/replace-folder.ts';
import { firstDays } from '../src/reading/folder/first-days.ts';
import { ContentFolderError } from '../src/reading/folder/folder-files.ts';
import { buildRecord } from '../src/record/build-record.ts';
import { builtText } from './built-text.ts';
import { contentFolder, outFolder, ROOT } from './folders.ts';
import { problemsText } from './problems-text.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Astro takes these from the environment where they are set there, and a page that believes it is
// a preview leaves its Content-Security-Policy out.
for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'SITE']) delete process.env[name];

const folder = contentFolder();
const checked = await checkContent(folder).catch((error: unknown) => {
  if (!(error instanceof ContentFolderError)) throw error;
  console.error(error.message);
  process.exit(2);
});
if (checked.problems.length > 0) console.error(problemsText(checked));
if (checked.errors > 0) {
  console.error('Nothing was built. The last site, if there is one, is as it was.');
  process.exit(1);
}

handOver({ checked, code: codePrint(ROOT) });

// What Astro renders pages with finds its packages only from inside the project.
const apart = path.join(ROOT, 'node_modules/.cache/attested', `build-${process.pid}`);
try {
  await mkdir(apart, { recursive: true });
  await build({ root: ROOT, outDir: apart, logLevel: 'warn' });
  const record = buildRecord(checked.content, await firstDays(folder));
  await publish(record, checked.content.translations, apart);
  await replaceFolder(apart, outFolder());
  console.log(await builtText(checked.content, record, outFolder()));
} finally {
  await rm(apart, { recursive: true, force: true });
}
