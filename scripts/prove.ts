/**
 * `npm run prove`: the long proofs, one after the other: every `scripts/prove-*.ts`, each a program
 * that exits with 0 where it holds. Names after `--` choose among them: `npm run prove -- check`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './folders.ts';

const wanted = process.argv.slice(2);
const proofs = readdirSync(path.join(ROOT, 'scripts'))
  .flatMap((file) => /^prove-([a-z-]+)\.ts$/u.exec(file)?.[1] ?? [])
  .sort()
  .filter((name) => wanted.length === 0 || wanted.includes(name));
const unknown = wanted.filter((name) => !proofs.includes(name));
if (unknown.length > 0) {
  console.error(`There is no proof called ${unknown.join(', ')}.`);
  process.exit(2);
}

const results = proofs.map((name) => {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [`scripts/prove-${name}.ts`], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return { name, holds: status === 0, seconds: Math.round((performance.now() - start) / 1000) };
});

console.log('');
for (const { name, holds, seconds } of results) {
  console.log(`${holds ? 'holds' : 'fails'}  ${name}  ${seconds} s`);
}
const failing = results.filter(({ holds }) => !holds).length;
console.log(`${results.length - failing} proofs hold, ${failing} fail`);
process.exitCode = failing > 0 ? 1 : 0;
