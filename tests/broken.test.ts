import { access, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from './support/files.ts';
import { root, runCommand } from './support/site.ts';

const tenWays = path.join(root, 'tests/fixtures/broken/ten-ways');

/** What is printed is compared as text. */
const plain = { FORCE_COLOR: '0' };

let temporary: string;

beforeAll(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'attested-broken-'));
});

afterAll(async () => {
  await rm(temporary, { recursive: true, force: true });
});

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** A folder with the last site in it, as a build would find it. */
async function lastSite(name: string): Promise<string> {
  const folder = path.join(temporary, name, 'dist');
  await cp(path.join(root, 'tests/fixtures/example'), folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), 'the last site');
  return folder;
}

describe('npm run build, where content has errors', () => {
  test('says each of them with its place, builds nothing, and exits with 1', async () => {
    const folder = await lastSite('ten-ways');
    const before = await filesIn(folder);
    const ended = await runCommand('build', { ...plain, CONTENT_DIR: tenWays, OUT_DIR: folder });
    expect(ended.code).toBe(1);
    const printed = ended.stdout + ended.stderr;
    for (const place of [
      '3:1  error  unknown-field',
      '4:12  error  not-a-date',
      '8:10  error  unsafe-address',
      '14:12  error  unknown-reference',
      '22:19  error  unreadable-quantity',
      '23:13  error  duplicate-id',
      '29:9  error  missing-field',
      '37:35  error  unknown-reference',
      '39:1  error  html-in-markdown',
      '41:1  error  unclosed-directive',
    ]) {
      expect(printed).toContain(`one-day.md:${place}`);
    }
    expect(printed).toContain('Nothing was built.');
    expect(printed).not.toMatch(/^\s+at /mu);
    expect(await filesIn(folder)).toEqual(before);
    expect(await readFile(path.join(folder, 'index.html'), 'utf8')).toBe('the last site');
  });

  test('makes no folder where none was', async () => {
    const folder = path.join(temporary, 'nothing', 'dist');
    const ended = await runCommand('build', { ...plain, CONTENT_DIR: tenWays, OUT_DIR: folder });
    expect(ended.code).toBe(1);
    expect(await exists(path.dirname(folder))).toBe(false);
  });

  test('exits with 2 and one sentence where there is no content folder', async () => {
    const folder = path.join(temporary, 'no-content', 'dist');
    const content = path.join(temporary, 'nowhere');
    const ended = await runCommand('build', { ...plain, CONTENT_DIR: content, OUT_DIR: folder });
    expect(ended).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `There is no content folder at ${content}.\n`,
    });
  });

  test('puts a whole new site in the place of the last one where it has none', async () => {
    const folder = await lastSite('sound');
    await writeFile(path.join(folder, 'left-over.html'), 'of the last site');
    const content = path.join(root, 'tests/fixtures/hostile');
    const ended = await runCommand('build', { ...plain, CONTENT_DIR: content, OUT_DIR: folder });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(
      /^Read 1 report, .*\nBuilt \d+ pages into .*: \d+ files, .*\.\n$/u,
    );
    const files = await filesIn(folder);
    expect(files).toContain('reports/hostile/index.html');
    expect(files).not.toContain('left-over.html');
    expect(await readFile(path.join(folder, 'index.html'), 'utf8')).not.toBe('the last site');
  });
});

describe('npm run check', () => {
  test.each([
    ['0 where content is sound', 'content', 0],
    ['1 where it has errors', 'tests/fixtures/broken/ten-ways', 1],
    ['2 where it could not run', 'tests/fixtures/nowhere', 2],
  ])('exits with %s', async (_, folder, code) => {
    const ended = await runCommand('check', { ...plain, CONTENT_DIR: path.join(root, folder) });
    expect(ended.code).toBe(code);
    expect(ended.stdout + ended.stderr).not.toBe('');
  });

  test('prints one JSON document of a fixed shape, sorted by file and place', async () => {
    const { stdout } = await runCommand('check', { ...plain, CONTENT_DIR: tenWays }, ['--json']);
    const printed = JSON.parse(stdout) as {
      messages: { file: string; line: number; column: number; rule: string }[];
    };
    expect(Object.keys(printed)).toEqual(['files', 'errors', 'warnings', 'messages']);
    expect(printed).toMatchObject({ files: 5, errors: printed.messages.length, warnings: 0 });
    expect(printed.messages.length).toBeGreaterThanOrEqual(10);
    for (const message of printed.messages) {
      expect(Object.keys(message)).toEqual([
        'file',
        'line',
        'column',
        'rule',
        'severity',
        'reason',
        'expected',
        'fix',
        'url',
      ]);
      expect(message).toMatchObject({
        file: 'reports/one-day.md',
        line: expect.any(Number),
        column: expect.any(Number),
        severity: 'error',
        reason: expect.stringMatching(/\S/u),
        url: `docs/rules.md#${message.rule}`,
      });
    }
    const places = printed.messages.map(({ line, column }) => line * 1000 + column);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('frontmatter that is a program', () => {
  test.each(['js', 'javascript', 'coffee', 'json', 'toml'])(
    'is refused and not run, marked as %s',
    async (engine) => {
      const content = path.join(temporary, `program-${engine}`);
      const proof = path.join(temporary, `it-ran-${engine}`);
      await cp(path.join(root, 'tests/fixtures/hostile'), content, { recursive: true });
      const program = `require('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`;
      await writeFile(
        path.join(content, 'pages', 'program.md'),
        `---${engine}\n${program};\nmodule.exports = { title: 'Run' };\n---\n\nText.\n`,
      );
      const ended = await runCommand('check', { ...plain, CONTENT_DIR: content });
      expect(ended.code).toBe(1);
      expect(ended.stdout).toContain('pages/program.md:1:1  error  frontmatter-not-yaml');
      expect(await exists(proof)).toBe(false);
    },
  );
});
