/**
 * Times the record: reports are generated in memory, merged and computed in one pass, at one size
 * and at ten times that. Prints seconds, peak memory and the growth between the two.
 */
import { spawnSync } from 'node:child_process';
import { contentOfSize } from './generated-content.ts';
import { buildRecord } from '../src/record/build-record.ts';

const size = Number(process.argv[2] ?? 0);
if (size > 0) {
  const content = contentOfSize(size);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const record = buildRecord(content);
  const seconds = (performance.now() - start) / 1000;
  const { maxRSS } = process.resourceUsage();
  console.log(
    JSON.stringify({
      reports: record.reports.length,
      entries: record.entries.length,
      claims: record.claims.size,
      seconds,
      contentMB: Math.round(before / 2 ** 20),
      peakMB: Math.round(maxRSS / 2 ** 10),
    }),
  );
} else {
  const runs = [1000, 10_000].map((reports) => {
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, String(reports)]);
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- printed by this file, above
    return JSON.parse(stdout.toString()) as { seconds: number; peakMB: number };
  });
  for (const run of runs) console.log(run);
  const [small, large] = runs;
  if (small && large) console.log(`growth: ${(large.seconds / small.seconds).toFixed(1)} times`);
}
