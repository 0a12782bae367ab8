/** What is done on a thread of its own while pages are rendered: see `beside.ts`. */
import { parentPort } from 'node:worker_threads';
import { cardPicture } from '../cards/card-picture.ts';
import { startSearchIndex } from '../search-index.ts';
import type { SearchIndex } from '../search-index.ts';
import type { Answer, Task } from './beside.ts';
import { finishPage } from './finish-page.ts';
import { InTurn } from './in-turn.ts';

let started: Promise<SearchIndex> | null = null;
const search = () => (started ??= startSearchIndex());
const pages = new InTurn<{ file: string; html: string }>(({ file, html }) => {
  void search().then((index) => index.add(file, html));
});

async function done(task: Task): Promise<Answer> {
  if (task.do === 'page') {
    const { html, sha256 } = finishPage(task.html);
    if (task.isSearched) pages.take(task.turn, { file: task.file, html });
    return { html, sha256 };
  }
  if (task.do === 'card') return { bytes: await cardPicture(task.card, task.rules, task.code) };
  await (await search()).write(task.folder);
  return {};
}

parentPort?.on('message', ({ id, task }: { id: number; task: Task }) => {
  done(task).then(
    (answer) => parentPort?.postMessage({ id, answer }),
    (error: unknown) => parentPort?.postMessage({ id, error }),
  );
});
