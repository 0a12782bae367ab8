/** A site that leaves out what it can, and a build in which nothing has changed. */
import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, runCommand } from './support/site.ts';
import type { Ended } from './support/site.ts';

let folder: string;
let env: { CONTENT_DIR: string; OUT_DIR: string };
let first: Ended;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attested-features-'));
  env = { CONTENT_DIR: path.join(folder, 'content'), OUT_DIR: path.join(folder, 'dist') };
  await cp(path.join(root, 'tests/fixtures/example'), env.CONTENT_DIR, { recursive: true });
  await appendFile(
    path.join(env.CONTENT_DIR, 'site.yml'),
    '\nentry-pages: false\nfeatures: { as-of: false, charts: false, cards: false, search: false }\n',
  );
  first = await runCommand('build', env);
  if (first.code !== 0) throw new Error(first.stdout + first.stderr);
});

afterAll(() => rm(folder, { recursive: true }));

describe('a site without what it can leave out', () => {
  it('has no file of it', async () => {
    const files = await readdir(env.OUT_DIR, { recursive: true });
    const left = /^(?:entries|charts|search|pagefind)\b|as-of|card\.png/u;
    expect(files.filter((file) => left.test(file))).toEqual([]);
    expect(files).toContain(path.join('reports', 'three-days', 'index.html'));
  });

  it('leads to none of it, and names no picture', async () => {
    const files = await readdir(env.OUT_DIR, { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = await readFile(path.join(env.OUT_DIR, file), 'utf8');
      const named = [...html.matchAll(/(?:href|src|content)="([^"]*)"/gu)].map(([, to]) => to);
      expect(
        named.filter((to) => /(?:entries|charts|search|as-of)\/|card\.png/u.test(to ?? '')),
      ).toEqual([]);
      expect(html).not.toContain('card.png');
    }
  });
});

describe('a build where nothing has changed', () => {
  it('says so after what it came to, and writes nothing', async () => {
    const index = path.join(env.OUT_DIR, 'index.html');
    const before = (await stat(index)).mtimeMs;
    const again = await runCommand('build', env);
    expect(again).toEqual({
      ...first,
      stdout: `${first.stdout}Nothing has changed since: the site stands as it was built.\n`,
    });
    expect((await stat(index)).mtimeMs).toBe(before);
  });

  it('is none where a file of the built site was changed', async () => {
    const index = path.join(env.OUT_DIR, 'index.html');
    const whole = await readFile(index, 'utf8');
    await appendFile(index, 'spoilt');
    const again = await runCommand('build', env);
    expect(again).toEqual(first);
    expect(await readFile(index, 'utf8')).toBe(whole);
  });
});
