import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../src/checking/check-content.ts';
import { buildRecord } from '../src/record/build-record.ts';
import { builtText } from './built-text.ts';

const root = path.resolve(import.meta.dirname, '..');

it('says in two lines what a build read and what it made', async () => {
  const { content } = await checkContent(path.join(root, 'tests/fixtures/example'));
  const folder = await mkdtemp(path.join(tmpdir(), 'attested-built-'));
  await mkdir(path.join(folder, 'reports'));
  await writeFile(path.join(folder, 'index.html'), 'x'.repeat(400_000));
  await writeFile(path.join(folder, 'reports/index.html'), 'x'.repeat(800_000));
  await writeFile(path.join(folder, 'feed.xml'), '');
  const text = await builtText(content, buildRecord(content), folder);
  await rm(folder, { recursive: true });
  expect(text.replace(path.relative(process.cwd(), folder), 'dist')).toBe(
    'Read 1 report, 2 entries, 3 claims, 4 documents.\nBuilt 2 pages into dist: 3 files, 1.2 MB.',
  );
});

it('says where a limit of common hosts is near', async () => {
  const { content } = await checkContent(path.join(root, 'tests/fixtures/example'));
  const folder = await mkdtemp(path.join(tmpdir(), 'attested-built-'));
  await mkdir(path.join(folder, 'data'));
  await writeFile(path.join(folder, 'data/record.json'), Buffer.alloc(21 * 2 ** 20));
  for (let at = 0; at < 16_000; at++) await writeFile(path.join(folder, String(at)), '');
  const [, , ...warnings] = (await builtText(content, buildRecord(content), folder)).split('\n');
  await rm(folder, { recursive: true });
  expect(warnings).toEqual([
    'Some hosts take 20,000 files at the most; these are 16,001.',
    'Some hosts take files of 25 MiB at the most; data/record.json has 21.0 MiB.',
  ]);
});
