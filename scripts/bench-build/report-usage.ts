/** Loaded before a build: writes what the process used to the file that `BENCH_USAGE` names. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const file = process.env['BENCH_USAGE'];
  if (file === undefined) return;
  writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS }));
});
