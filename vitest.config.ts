import { defineConfig } from 'vitest/config';

// A zone far from UTC and a locale with its own number format: code that uses the machine's
// instead of the site's gives a wrong day or a wrong number here, and a test fails.
process.env['TZ'] = 'Pacific/Kiritimati';
process.env['LC_ALL'] = 'de_DE.UTF-8';

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
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
