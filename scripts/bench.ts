/**
 * `npm run bench`: the measurements, one after another, each in a process of its own. With a name
 * behind it, that one alone: `npm run bench -- build --reports=1000`. Whole builds are timed only
 * where they are asked for, since they take long.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const [name, ...args] = process.argv.slice(2);
const names = name === undefined ? ['record', 'dataset', 'charts', 'page'] : [name];
for (const one of names) {
  const script = path.join(import.meta.dirname, `bench-${one}.ts`);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
