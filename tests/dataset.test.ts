import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, runCommand } from './support/site.ts';

describe('a site with a dataset whose entries have no pages of their own', () => {
  let folder: string;
  const page = (name: string) => readFile(path.join(folder, 'dist', name, 'index.html'), 'utf8');

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'attested-dataset-'));
    const content = path.join(folder, 'content');
    await cp(path.join(root, 'tests/fixtures/dataset'), content, { recursive: true });
    const dataset = path.join(content, 'datasets/floods.md');
    const text = await readFile(dataset, 'utf8');
    await writeFile(dataset, text.replace('columns:', 'entry-pages: false\ncolumns:'));
    const build = await runCommand('build', {
      CONTENT_DIR: content,
      OUT_DIR: path.join(folder, 'dist'),
    });
    if (build.code !== 0) throw new Error(build.stdout + build.stderr);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('has a page of the dataset with its text, its count, its months and a chart of its rows', async () => {
    const html = await page('datasets/floods');
    expect(html).toContain('It counts a flood of two towns twice.');
    expect(html).toContain('4 entries, each from a row of a table.');
    expect(html).toContain('href="2024-03/index.html"');
    expect(html).toContain('data-chart="timeline"');
    expect(await page('data')).toContain('href="../datasets/floods/index.html"');
  });

  it('holds each row with its claims in its month, and links lead there', async () => {
    expect(await readdir(path.join(folder, 'dist/datasets/floods'))).toEqual(
      expect.arrayContaining(['2023-01', '2023-11', '2024-03']),
    );
    const month = await page('datasets/floods/2024-03');
    for (const id of ['floods-0007', 'floods-0007-claim', 'mayor-three', 'floods-0008']) {
      expect(month).toContain(`id="${id}"`);
    }
    expect(await page('reports/night')).toContain(
      '../../datasets/floods/2024-03/index.html#floods-0007',
    );
    expect(await readdir(path.join(folder, 'dist'))).not.toContain('entries');
  });

  it('keeps the rows out of the chronology that no report brings in, and says how many', async () => {
    const chronology = await page('chronology');
    expect(chronology).toContain('floods-0007');
    expect(chronology).not.toContain('floods-0008');
    expect(await page('places/lower-ford')).toMatch(
      /One further entry is a row of the dataset\s+<a href="[^"]+">\s*Floods of the valley\s*<\/a>/u,
    );
  });

  it('publishes the rows in its files', async () => {
    const record: unknown = JSON.parse(
      await readFile(path.join(folder, 'dist/data/record.json'), 'utf8'),
    );
    expect(record).toMatchObject({ datasets: [{ id: 'floods', entries: { length: 4 } }] });
    const table = await readFile(path.join(folder, 'dist/data/entries.csv'), 'utf8');
    expect(table).toContain('https://river.example/datasets/floods/2023-11/#floods-0009');
  });
});
