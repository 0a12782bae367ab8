import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from './support/files.ts';
import { builtSite, root, runCommand } from './support/site.ts';

/** What is made from the project, and not part of it. */
const made = new Set(['node_modules', '.astro', 'dist', 'coverage']);

let temporary: string;

beforeAll(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'attested-same-'));
});

afterAll(async () => {
  await rm(temporary, { recursive: true, force: true });
});

/** The hash of each file of a folder, by its name. */
async function hashes(folder: string): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const file of await filesIn(folder)) {
    const bytes = await readFile(path.join(folder, file));
    all[file] = createHash('sha256').update(bytes).digest('hex');
  }
  return all;
}

/** Makes every clock that a program asks show a day in another year. */
const anotherDay = `--import=data:text/javascript,${encodeURIComponent(`
  const Real = Date;
  const ahead = 1234 * 86_400_000 + 9_876_543;
  globalThis.Date = class Date extends Real {
    constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); }
    static now() { return Real.now() + ahead; }
  };
`)}`;

/** A folder of this project as it stands now, with the history that it has here, if any. */
async function copyWithHistory(folder: string, to: string): Promise<void> {
  const clone = ['clone', '-q', '--no-checkout', root, path.dirname(to)];
  await promisify(execFile)('git', clone).catch(() => null);
  await cp(folder, to, { recursive: true });
}

test('the same project in another folder, time zone and locale, on another day, gives the same bytes', async () => {
  const copy = path.join(temporary, 'a copy of the project');
  await cp(root, copy, {
    recursive: true,
    filter: (file) => !made.has(path.relative(root, file).split(path.sep)[0] ?? ''),
  });
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const elsewhere = { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
  const built = await runCommand('build', { ...elsewhere, NODE_OPTIONS: anotherDay }, [], copy);
  expect(built).toMatchObject({ code: 0 });
  expect(await hashes(path.join(copy, 'dist'))).toEqual(await hashes(builtSite()));
});

test('the same content gives the same bytes where other tools have marked the machine as theirs', async () => {
  const out = path.join(temporary, 'marked');
  const marks = { DEV: '1', PROD: '', MODE: 'development', SSR: '', BASE_URL: '/x/', CI: '' };
  const built = await runCommand('build', { ...marks, OUT_DIR: out });
  expect(built).toMatchObject({ code: 0 });
  expect(await hashes(out)).toEqual(await hashes(builtSite()));
});

test('the same content at another path, with its history, gives the same bytes', async () => {
  const content = path.join(temporary, 'a clone of it', 'content');
  const out = path.join(temporary, 'out', 'site');
  await copyWithHistory(path.join(root, 'content'), content);
  const elsewhere = { TZ: 'Asia/Kolkata', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' };
  const built = await runCommand('build', { ...elsewhere, CONTENT_DIR: content, OUT_DIR: out });
  expect(built).toMatchObject({ code: 0 });
  expect(await hashes(out)).toEqual(await hashes(builtSite()));
});
