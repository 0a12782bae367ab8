/** The tests that `scripts/prove-mutation.ts` runs against every mutant. */
import './../vitest.config.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    // Each builds some hundred records; the sentences beside it say the same, and sooner.
    exclude: ['src/record/properties.test.ts'],
    // Changed code counts what it reaches, and is slower for it.
    testTimeout: 60_000,
    setupFiles: ['scripts/mutation-seed.ts'],
  },
});
