/** `npm run bench`: the measurements, one after another, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

for (const name of ['bench-record', 'bench-dataset', 'bench-charts', 'bench-page']) {
  const script = path.join(import.meta.dirname, `${name}.ts`);
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
