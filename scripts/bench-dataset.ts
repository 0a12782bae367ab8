/**
 * Times a dataset of 25,000 rows: its table is read and checked with everything that a check does,
 * then the record is computed. Once sound, once with a mistake in most rows. Prints seconds, peak
 * memory and how many messages came of it.
 */
import { spawnSync } from 'node:child_process';
import { datasetOfSize } from './generated-dataset.ts';
import { checkFound } from '../src/checking/check-content.ts';
import { buildRecord } from '../src/record/build-record.ts';

const rows = 25_000;
const [kind] = process.argv.slice(2);
if (kind === undefined) {
  for (const one of ['sound', 'broken']) {
    const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, one]);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
  }
} else {
  const found = datasetOfSize(rows, kind === 'broken');
  const start = performance.now();
  const { content, problems } = checkFound(found);
  const checked = performance.now();
  const record = buildRecord(content);
  const end = performance.now();
  console.log({
    dataset: kind,
    rows,
    entries: record.entries.length,
    messages: problems.length,
    checkSeconds: seconds(checked - start),
    recordSeconds: seconds(end - checked),
    peakMB: Math.round(process.resourceUsage().maxRSS / 2 ** 10),
  });
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 10) / 100;
}
