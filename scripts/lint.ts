/** `npm run lint`: runs every check of the code, shows every failure, then exits once. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { styleText } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');

/** Each check runs with this same Node, so that no other one on the machine takes part. */
const checks: { name: string; command: string[] }[] = [
  { name: 'generated types', command: ['node_modules/astro/bin/astro.mjs', 'sync'] },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'types in components', command: ['node_modules/astro/bin/astro.mjs', 'check'] },
  {
    name: 'rules',
    command: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'],
  },
  { name: 'layout', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'unused code', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'import directions', command: ['scripts/lint-directions.ts'] },
];

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  PATH: path.dirname(process.execPath) + path.delimiter + process.env['PATH'],
};

const failed = checks.filter(({ name, command }) => {
  const run = spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' });
  const passed = run.status === 0;
  console.log(`${passed ? styleText('green', 'passed') : styleText('red', 'failed')}  ${name}`);
  if (!passed) console.log(`${run.stdout}${run.stderr}`.trim());
  return !passed;
});

if (failed.length > 0) {
  console.log(`Lint failed: ${failed.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
}
