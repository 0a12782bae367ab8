/** The tests that `scripts/prove-mutation.ts` runs against every change. */
import '../vitest.config.ts';
import { defineConfig } from 'vitest/config';

/** The environment variable that names them: patterns with commas between. */
export const TESTS = 'MUTATION_TESTS';

export default defineConfig({
  test: {
    include: (process.env[TESTS] ?? '').split(','),
    // Properties try other cases in every run, and are slow: the sentences beside them have to do.
    exclude: ['**/*properties.test.ts'],
    // Each change has a worker of its own; its test files share what they import.
    isolate: false,
    // Changed code counts what it reaches, and is slower for it.
    testTimeout: 60_000,
  },
});
