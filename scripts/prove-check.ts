/**
 * Proves that the check survives whatever it is given: 20,000 files of `content/` and of a site with a
 * dataset, each broken by a seed. Arguments: how many, and the first seed. Prints what failed, with its seed, and exits with
 * 1 where anything did.
 */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { findContent } from '../src/reading/folder/content-folder.ts';
import { contentFolder, ROOT } from './folders.ts';
import { fuzzCheck } from './fuzz-check.ts';
import type { Failure } from './fuzz-check.ts';

/** A worker that says nothing for so long, in milliseconds, has met a file that it never leaves. */
const silence = 60_000;

interface Share {
  from: number;
  step: number;
  to: number;
}

if (isMainThread) {
  const count = Number(process.argv[2] ?? 20_000);
  const first = Number(process.argv[3] ?? 1);
  const step = availableParallelism();
  console.log(`Checking ${count} broken files, seeds ${first} to ${first + count - 1}.`);
  const shares = Array.from({ length: step }, (_, index): Share => ({
    from: first + index,
    step,
    to: first + count,
  }));
  const failures = (await Promise.all(shares.map(runShare))).flat();
  for (const { seed, file, what } of failures) console.log(`seed ${seed}, ${file}: ${what}`);
  console.log(`${count} broken files, ${failures.length} failures`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} else {
  const share: Share = workerData;
  await work(share);
}

/** Checks every file of a share; a seed that takes for ever is a failure, and the rest goes on. */
async function runShare(share: Share): Promise<Failure[]> {
  const failures: Failure[] = [];
  let next = share.from;
  while (next < share.to) {
    const { done, failed } = await runWorker({ ...share, from: next });
    failures.push(...failed);
    next = done;
  }
  return failures;
}

function runWorker(share: Share): Promise<{ done: number; failed: Failure[] }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(import.meta.filename, { workerData: share });
    const failed: Failure[] = [];
    let seed = share.from;
    const stop = (done: number): void => {
      clearTimeout(watch);
      void worker.terminate().then(() => resolve({ done, failed }));
    };
    const hangs = (): void => {
      failed.push({ seed, file: '', what: `no answer within ${silence / 1000} s` });
      stop(seed + share.step);
    };
    let watch = setTimeout(hangs, silence);
    worker.on('message', (message: { next: number; failure: Failure | null }) => {
      clearTimeout(watch);
      watch = setTimeout(hangs, silence);
      if (message.failure) failed.push(message.failure);
      seed = message.next;
      if (seed >= share.to) stop(share.to);
    });
    worker.on('error', reject);
  });
}

async function work({ from, step, to }: Share): Promise<void> {
  const content = await findContent(contentFolder());
  const datasets = await findContent(path.join(ROOT, 'tests/fixtures/dataset'));
  for (let seed = from; seed < to; seed += step) {
    const broken = seed % 3 === 0 ? datasets : content;
    parentPort?.postMessage({ next: seed + step, failure: fuzzCheck(broken, seed) });
  }
}
