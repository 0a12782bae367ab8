import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// A zone far from UTC and a locale with its own number format: code that uses the machine's
// instead of the site's gives a wrong day or a wrong number here, and a test fails.
process.env['TZ'] = 'Pacific/Kiritimati';
process.env['LC_ALL'] = 'de_DE.UTF-8';

export default defineConfig({
  test: {
    allowOnly: false,
    // Tests of the site wait for browsers and builds: on two processors, two workers.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          // Modules are loaded once a worker: half the time of a run went into loading them again.
          isolate: false,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/fixtures/**'],
          globalSetup: ['tests/support/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
