/**
 * `npm test`: everything that has to pass before a change is taken: lint, unit tests, and the
 * tests of the whole site, in a browser too. Its last line is "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { startVitest } from 'vitest/node';

const root = path.resolve(import.meta.dirname, '..');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const { passed, failed } = sum([lint(), await tests()]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

interface Count {
  passed: number;
  failed: number;
}

function sum(counts: Count[]): Count {
  return {
    passed: counts.reduce((total, count) => total + count.passed, 0),
    failed: counts.reduce((total, count) => total + count.failed, 0),
  };
}

/** Lint counts when it fails: as one. */
function lint(): Count {
  const run = spawnSync(process.execPath, ['scripts/lint.ts'], { cwd: root, stdio: 'inherit' });
  return { passed: 0, failed: run.status === 0 ? 0 : 1 };
}

/**
 * Counts the tests that passed, and as failed every other one: a test that was skipped, or not
 * reached, has shown nothing. A file that could not be read and a stray error count as one each,
 * and so does a run that failed in another way or in which no test passed.
 */
async function tests(): Promise<Count> {
  const vitest = await startVitest('test', [], { root, watch: false, passWithNoTests: false });
  const modules = vitest.state.getTestModules();
  const states = modules.flatMap((one) =>
    Array.from(one.children.allTests(), (each) => each.result().state),
  );
  const broken = modules.filter((one) => one.errors().length > 0).length;
  const strays = vitest.state.getUnhandledErrors().length;
  await vitest.close();
  const passed = states.filter((state) => state === 'passed').length;
  const failed = states.length - passed + broken + strays;
  const fellShort = passed === 0 || Boolean(process.exitCode);
  return { passed, failed: Math.max(failed, fellShort ? 1 : 0) };
}
