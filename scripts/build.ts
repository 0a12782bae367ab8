/**
 * `npm run build`: checks `content/`, builds the site whole and apart, then puts it in the place
 * of the last one. An error in content, or anywhere else, leaves the last one as it was. Where
 * nothing has changed since the last build, that is all it says.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { codePrint } from '../src/publishing/code-print.ts';
import { folderPrint, lastBuild, madeOf, rememberBuild } from '../src/publishing/last-build.ts';
import { contentFolder, outFolder, ROOT } from './folders.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Astro takes these from the environment where they are set there, and a page that believes it is
// a preview leaves its Content-Security-Policy out.
for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'SITE']) delete process.env[name];

const folder = contentFolder();
const code = codePrint(ROOT);
// What Astro renders pages with finds its packages only from inside the project.
const cache = path.join(ROOT, 'node_modules/.cache/attested');
const place = createHash('sha256').update(outFolder()).digest('hex').slice(0, 16);
const kept = path.join(cache, `last-build-${place}.json`);
const made = await madeOf(code, folder).catch(() => null);
const last = await lastBuild(kept);
const stands =
  made !== null && last?.made === made && last.built === (await folderPrint(outFolder()));
if (stands) {
  if (last.messages !== '') console.error(last.messages);
  console.log(`${last.came}\nNothing has changed since: the site stands as it was built.`);
} else {
  // All that builds is loaded only here: to say that nothing has changed needs none of it.
  const { buildSite } = await import('./build-site.ts');
  const said = await buildSite(folder, code, cache);
  const built = await folderPrint(outFolder());
  if (made !== null && built !== null) await rememberBuild(kept, { made, built, ...said });
}
