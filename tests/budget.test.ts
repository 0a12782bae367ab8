import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesIn } from './support/files.ts';
import { builtSite } from './support/site.ts';

/** Bytes on the line where a host compresses with gzip; with Brotli they are fewer. */
async function compressed(file: string): Promise<number> {
  return gzipSync(await readFile(path.join(builtSite(), file)), { level: 9 }).length;
}

async function compressedTogether(files: string[]): Promise<number> {
  const sizes = await Promise.all(files.map(compressed));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function filesEndingIn(ending: RegExp): Promise<string[]> {
  return (await filesIn(builtSite())).filter((file) => ending.test(file));
}

test('a report with its charts, its chronology and all styles is at most 90 KB compressed', async () => {
  const styles = await filesEndingIn(/\.css$/u);
  const reports = await filesEndingIn(/^reports\/.*\.html$/u);
  expect(reports).not.toEqual([]);
  expect(styles).not.toEqual([]);
  for (const report of reports) {
    expect(await compressedTogether([report, ...styles]), report).toBeLessThanOrEqual(90_000);
  }
});

test('all styles are at most 12 KB compressed', async () => {
  const styles = await filesEndingIn(/\.css$/u);
  expect(styles).not.toEqual([]);
  expect(await compressedTogether(styles)).toBeLessThanOrEqual(12_000);
});

test.each([
  ['Latin', /(?<!arabic-\d+)\.(?:woff2?|ttf|otf)$/u],
  ['Arabic', /arabic-\d+\.(?:woff2?|ttf|otf)$/u],
])('the fonts for %s letters together are at most 100 KB', async (_, ending) => {
  const fonts = await filesEndingIn(ending);
  expect(fonts).not.toEqual([]);
  const sizes = await Promise.all(
    fonts.map(async (file) => (await readFile(path.join(builtSite(), file))).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100_000);
});

test('no file of the site is a script but the search’s own and its index’s', async () => {
  expect(await filesEndingIn(/\.(?:[cm]?js|ts|wasm|map)$/u)).toEqual([
    'pagefind/pagefind-worker.js',
    'pagefind/pagefind.js',
    'search.js',
  ]);
});

test('the site’s own script is at most 10 KB', async () => {
  const script = await readFile(path.join(builtSite(), 'search.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(10_000);
});
