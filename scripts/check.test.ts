import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

function check(folder: string, ...options: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder, FORCE_COLOR: undefined, NODE_OPTIONS: '' };
  return spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
}

describe('npm run check', () => {
  it('exits with 1 where content has errors, and prints them', () => {
    const { status, stdout } = check('tests/fixtures/broken/ten-ways');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'tests/fixtures/broken/ten-ways/reports/one-day.md:4:12  error  not-a-date',
    );
    expect(stdout).toMatch(/\n12 errors, 0 warnings in 5 files\n$/u);
  });

  it('prints JSON and nothing else where that is asked for', () => {
    const { status, stdout } = check('tests/fixtures/broken/ten-ways', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ files: 5, errors: 12, warnings: 0 });
  });

  it('exits with 0 where content is sound', () => {
    expect(check('content').status).toBe(0);
  });

  it.each([
    ['there is no such folder', 'nowhere', []],
    ['the folder is a file', 'package.json', []],
    ['an option is unknown', 'content', ['--jason']],
  ])('exits with 2 and a sentence where %s', (_, folder, options) => {
    const { status, stderr, stdout } = check(folder, ...options);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^[A-Z].*\n/u);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});
