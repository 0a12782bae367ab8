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

const latin = ['source-sans-3', 'source-serif-4'];
const names = ['source-sans-3-names', 'source-serif-4-names'];
const arabic = ['ibm-plex-sans-arabic-400', 'ibm-plex-sans-arabic-600', 'noto-naskh-arabic'];

test.each([
  ['English, with names from any neighbour,', [...latin, ...names, 'language-names']],
  ['Arabic, with names and numerals of Latin letters,', [...latin, ...arabic]],
])('the fonts for %s are at most 70 KB', async (_, faces) => {
  const sizes = await Promise.all(
    faces.map(
      async (face) => (await readFile(path.join(builtSite(), `fonts/${face}.woff2`))).length,
    ),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(70_000);
});

test('there are no other fonts', async () => {
  const fonts = await filesEndingIn(/\.(?:woff2?|ttf|otf)$/u);
  expect(fonts.sort()).toEqual(
    [...latin, ...names, ...arabic, 'language-names'].map((face) => `fonts/${face}.woff2`).sort(),
  );
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
