import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { sum } from 'd3';
import { expect, test } from 'vitest';
import { filesIn } from './support/files.ts';
import { builtSite } from './support/site.ts';

/** The report that the site stands for. */
const FIRST = 'reports/three-days/index.html';

const bytesOf = (file: string) => readFile(path.join(builtSite(), file));

/** Bytes on the line where a host compresses with gzip. */
async function compressed(file: string): Promise<number> {
  return gzipSync(await bytesOf(file), { level: 9 }).length;
}

/** Bytes on the line where a host compresses with Brotli, as most do for a browser of today. */
async function brotli(file: string): Promise<number> {
  return brotliCompressSync(await bytesOf(file)).length;
}

async function compressedTogether(files: string[]): Promise<number> {
  return sum(await Promise.all(files.map(compressed)));
}

async function filesEndingIn(ending: RegExp): Promise<string[]> {
  return (await filesIn(builtSite())).filter((file) => ending.test(file));
}

/** A page, and the stylesheets that it loads beside those that it holds. */
async function withStyles(page: string): Promise<string[]> {
  const html = (await bytesOf(page)).toString();
  const styles = Array.from(
    html.matchAll(/<link rel="stylesheet" href="([^"?]+)/gu),
    ([, href = '']) => path.join(path.dirname(page), href),
  );
  expect(html.includes('<style>') || styles.length > 0, `${page} has styles`).toBe(true);
  return [page, ...styles];
}

/** Each report of each language. */
async function reportsOf(): Promise<string[]> {
  const reports = await filesEndingIn(/^(?:[a-z]{2}\/)?reports\/[^/]+\/index\.html$/u);
  expect(reports).toContain(FIRST);
  expect(reports).toContain(`ar/${FIRST}`);
  return reports;
}

test('the first report with its charts, its chronology and all styles is at most 70 KB compressed', async () => {
  expect(await compressedTogether(await withStyles(FIRST))).toBeLessThanOrEqual(70_000);
});

test('every report in every language, with all styles, is at most 70 KB by Brotli and 80 KB by gzip', async () => {
  for (const report of await reportsOf()) {
    const files = await withStyles(report);
    expect(sum(await Promise.all(files.map(brotli))), report).toBeLessThanOrEqual(70_000);
    expect(await compressedTogether(files), report).toBeLessThanOrEqual(80_000);
  }
});

test.each([
  [
    FIRST,
    'its first figure, its first chart',
    /<figure class="chart"[\s\S]*<svg[\s\S]*<\/svg>[\s\S]*<\/figure>/u,
  ],
  [`ar/${FIRST}`, 'its first figure', /<span class="to-claim">.*?<\/span>/u],
])('the first 14 KB of %s hold its headline, its summary, %s', async (file, _, figure) => {
  const sent = gzipSync(await bytesOf(file), { level: 9 }).subarray(0, 14 * 1024);
  const read = gunzipSync(sent, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
  expect(read).toMatch(/<h1[^>]*>[^<]+<\/h1>/u);
  expect(read).toMatch(/<p class="standfirst">[^<]+<\/p>/u);
  expect(read).toMatch(/<span class="to-claim">/u);
  expect(read).toMatch(figure);
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

test('no file of the site is a script but that of citations, the search’s own and its index’s', async () => {
  const scripts = await filesEndingIn(/\.(?:[cm]?js|ts|wasm|map)$/u);
  expect(scripts.map((file) => file.replace(/-[0-9a-f]{8}\.js$/u, '-….js'))).toEqual([
    'pagefind/pagefind-worker.js',
    'pagefind/pagefind.js',
    'scripts/page-….js',
    'search.js',
  ]);
});

test('the script of the search is at most 10 KB, and the one beside it at most 2 KB', async () => {
  expect(await compressed('search.js')).toBeLessThanOrEqual(10_000);
  const [script = ''] = await filesEndingIn(/^scripts\/.*\.js$/u);
  expect(await compressed(script)).toBeLessThanOrEqual(2_000);
});

test('a script is loaded late, and by no page but the search and those that can be cited', async () => {
  const found = await Promise.all(
    (await filesEndingIn(/\.html$/u)).map(async (file) => {
      const html = (await bytesOf(file)).toString();
      const scripts = html.match(/<script(?! type="application\/ld\+json")[^>]*>/gu) ?? [];
      return { file, isCitable: html.includes('cite-this'), scripts };
    }),
  );
  const kinds = found.map(({ file, isCitable, scripts }) => {
    if (/^(?:ar\/)?search\//u.test(file)) return null;
    if (!isCitable && scripts.length === 0) return null;
    const late = /^<script defer src="(?:\.\.\/)+scripts\/page-[0-9a-f]{8}\.js">$/u;
    if (scripts.length === 1 && late.test(scripts[0] ?? '')) return null;
    return `${file}: ${scripts.join(' ')}`;
  });
  expect(kinds.filter((kind) => kind !== null)).toEqual([]);
  expect(found.filter(({ isCitable }) => isCitable).length).toBeGreaterThan(20);
  const chronologies = found.filter(({ file }) => /^(?:ar\/)?chronology\//u.test(file));
  expect(chronologies.flatMap(({ scripts }) => scripts)).toEqual([]);
  expect(chronologies).not.toEqual([]);
});
