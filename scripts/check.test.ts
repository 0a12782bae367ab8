import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../src/checking/check-content.ts';
import { recordJson } from '../src/publishing/record-json.ts';
import { buildRecord } from '../src/record/build-record.ts';

const root = path.resolve(import.meta.dirname, '..');

function check(folder: string, ...options: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder, FORCE_COLOR: undefined, NODE_OPTIONS: '' };
  return spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
}

// Each of these starts a process of its own.
describe('npm run check', { timeout: 60_000 }, () => {
  it('exits with 1 where content has errors, and prints them', () => {
    const { status, stdout } = check('tests/fixtures/broken/ten-ways');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'tests/fixtures/broken/ten-ways/reports/one-day.md:4:12  error  not-a-date',
    );
    expect(stdout).toMatch(/\n10 errors, 0 warnings in 5 files\n$/u);
  });

  it('prints JSON and nothing else where that is asked for', () => {
    const { status, stdout } = check('tests/fixtures/broken/ten-ways', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ files: 5, errors: 10, warnings: 0 });
  });

  it('prints workflow commands for a pull request, with paths from the repository', () => {
    const { status, stdout } = check('tests/fixtures/broken/ten-ways', '--format=github');
    expect(status).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toBe('10 errors, 0 warnings in 5 files');
    expect(lines).toHaveLength(11);
    expect(stdout).toContain(
      '::error file=tests/fixtures/broken/ten-ways/reports/one-day.md,line=4,col=12,title=not-a-date::',
    );
  });

  it('mends what is certain in the folder itself, then tells of the rest', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'attested-mend-'));
    await cp(path.join(root, 'tests/fixtures/broken/mendable/before'), folder, { recursive: true });
    const { status, stdout, stderr } = check(folder, '--fix');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Mended 19 mistakes\.\n/u);
    expect(stderr).toContain(
      '  reports/example.md:27:13  sana-reprt → sana-report  unknown-reference\n',
    );
    expect(stdout).not.toContain('sana-reprt');
    const mended = await readFile(path.join(folder, 'reports/example.md'), 'utf8');
    expect(check(folder, '--fix').stderr).toBe('Mended 0 mistakes.\n\n');
    expect(await readFile(path.join(folder, 'reports/example.md'), 'utf8')).toBe(mended);
    await rm(folder, { recursive: true });
  });

  it('finds no fault with what it published itself', async () => {
    const { content } = await checkContent(path.join(root, 'content'));
    const folder = await mkdtemp(path.join(tmpdir(), 'attested-record-'));
    const file = path.join(folder, 'record.json');
    await writeFile(file, JSON.stringify(recordJson(buildRecord(content))));
    const { status, stderr, stdout } = check('content', '--against', file, '--json');
    expect(stderr).toBe('');
    expect(status, stdout).toBe(0);
    await rm(folder, { recursive: true });
  });

  it('exits with 0 where content is sound', () => {
    expect(check('content').status).toBe(0);
  });

  it('exits with 1 and asks for site.yml where the folder is empty or has none', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'attested-empty-'));
    const empty = check(folder);
    await writeFile(path.join(folder, 'places.yml'), '[]\n');
    const without = check(folder);
    await rm(folder, { recursive: true });
    expect([empty.status, without.status]).toEqual([1, 1]);
    expect(empty.stdout).toContain('The content folder is empty: it has no `site.yml`.');
    expect(without.stdout).toContain('The content folder has no `site.yml`.');
    expect(empty.stderr + without.stderr).toBe('');
  });

  it.each([
    ['there is no such folder', 'nowhere', []],
    ['the folder is a file', 'package.json', []],
    ['an option is unknown', 'content', ['--jason']],
    ['a format is unknown', 'content', ['--format=gitlab']],
    ['there is no record to compare with', 'content', ['--against', 'nowhere.json']],
    ['what to compare with is no record', 'content', ['--against', 'package.json']],
    ['what to compare with is no JSON', 'content', ['--against', 'README.md']],
  ])('exits with 2 and a sentence where %s', (_, folder, options) => {
    const { status, stderr, stdout } = check(folder, ...options);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^[A-Z].*\n/u);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});
