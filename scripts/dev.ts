/** `npm run dev`: a live preview that reads `content/` again as it is saved. */
import { dev } from 'astro';
import type { Plugin } from 'vite';
import { checkContent } from '../src/checking/check-content.ts';
import type { CheckResult } from '../src/checking/check-content.ts';
import { handContent } from '../src/publishing/handed-over.ts';
import { folderPrint } from '../src/publishing/last-build.ts';
import { contentFolder, ROOT } from './folders.ts';
import { problemsText } from './problems-text.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const folder = contentFolder();

let print: string | null = null;
let read: Promise<CheckResult> | null = null;

/** The content as it stands, read once for the problems told here and for the pages. */
async function contentNow(): Promise<CheckResult> {
  const now = await folderPrint(folder);
  if (read === null || now !== print) {
    print = now;
    read = checkContent(folder);
  }
  return read;
}

handContent(contentNow);

async function tellProblems(): Promise<void> {
  const checked = await contentNow();
  console.error(checked.problems.length > 0 ? problemsText(checked) : 'content/ is clean.');
}

/** Sends open pages to be read again when content was saved. */
const contentWatch: Plugin = {
  name: 'content-watch',
  configureServer(server) {
    let waiting: NodeJS.Timeout | undefined;
    server.watcher.add(folder);
    server.watcher.on('all', (_event, file) => {
      if (!file.startsWith(folder)) return;
      // An editor saves in several steps; one look after the last is enough.
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        server.ws.send({ type: 'full-reload' });
        void tellProblems();
      }, 100);
    });
  },
};

await dev({ root: ROOT, vite: { plugins: [contentWatch] } });
await tellProblems();
