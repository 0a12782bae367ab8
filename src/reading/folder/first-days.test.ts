import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstDays } from './first-days.ts';

let repository: string;
let content: string;

const git = (args: string[], at?: string, authored = at) =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=Desk', '-c', 'user.email=d@e', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...(at === undefined ? {} : { GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: authored }),
    },
  });

/** A report with claims, and what stands before them. */
const report = (claims: readonly string[], more = '') =>
  `---
title: A report
${more}chronology:
  - id: entry
    claims:
${claims.map((claim) => `      - ${claim}\n`).join('')}---
Text.
`;

function commit(files: Record<string, string | null>, at: string, authored = at) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(content, 'reports', name);
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
  }
  git(['add', '-A']);
  git(['commit', '-q', '-m', 'Change', '--allow-empty'], at, authored);
}

beforeEach(() => {
  repository = mkdtempSync(path.join(tmpdir(), 'attested-git-'));
  content = path.join(repository, 'content');
  mkdirSync(path.join(content, 'reports'), { recursive: true });
  git(['init', '-q', '-b', 'main']);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(repository, { recursive: true, force: true });
});

const days = async () => Object.fromEntries(await firstDays(content));

describe('the first days of ids', () => {
  it('are those of the commits that brought them, and stay when their lines change', async () => {
    commit({ 'a.md': report(['id: one', '{ id: two, by: x }']) }, '2025-01-01T12:00:00Z');
    commit(
      { 'a.md': report(['{ id: two, by: y }', 'id: one', '"id": "three"']) },
      '2025-02-02T12:00:00Z',
    );
    expect(await days()).toEqual({
      entry: '2025-01-01',
      one: '2025-01-01',
      two: '2025-01-01',
      three: '2025-02-02',
    });
  });

  it('are days in UTC, by the committer, whoever wrote it when', async () => {
    commit({ 'a.md': report(['id: one']) }, '2025-01-01T23:30:00-05:00', '2024-06-01T12:00:00Z');
    expect(await days()).toMatchObject({ one: '2025-01-02' });
  });

  it('stay when an id moves to another file', async () => {
    commit({ 'a.md': report(['id: one']) }, '2025-01-01T12:00:00Z');
    commit({ 'a.md': null, 'b.md': report(['id: one']) }, '2025-02-02T12:00:00Z');
    expect(await days()).toMatchObject({ one: '2025-01-01' });
  });

  it('leave out ids in comments, and what is not committed', async () => {
    commit({ 'a.md': report(['id: one', '# id: two', 'by: x # id']) }, '2025-01-01T12:00:00Z');
    writeFileSync(path.join(content, 'reports/b.md'), report(['id: three']));
    expect(Object.keys(await days())).toEqual(['entry', 'one']);
  });

  it('of a draft are those on which it was no longer one', async () => {
    const draft = 'draft: true\n';
    commit({ 'a.md': report(['id: one', 'id: two'], draft) }, '2025-01-01T12:00:00Z');
    commit({ 'a.md': report(['id: one', 'id: three'], draft) }, '2025-01-02T12:00:00Z');
    expect(await days()).toEqual({});
    commit({ 'a.md': report(['id: one', 'id: three']) }, '2025-01-03T12:00:00Z');
    commit({ 'a.md': report(['id: one', 'id: three', 'id: two']) }, '2025-01-04T12:00:00Z');
    expect(await days()).toMatchObject({
      one: '2025-01-03',
      three: '2025-01-03',
      two: '2025-01-04',
    });
  });

  it('of a draft that was thrown away are none', async () => {
    commit({ 'a.md': report(['id: one'], 'draft: true\n') }, '2025-01-01T12:00:00Z');
    commit({ 'a.md': null }, '2025-01-02T12:00:00Z');
    expect(await days()).toEqual({});
  });

  it('of a branch are those on which it was merged', async () => {
    commit({}, '2025-01-01T12:00:00Z');
    git(['switch', '-q', '-c', 'work']);
    commit({ 'a.md': report(['id: one']) }, '2025-01-02T12:00:00Z');
    git(['switch', '-q', 'main']);
    git(['merge', '-q', '--no-ff', '-m', 'Merge', 'work'], '2025-01-05T12:00:00Z');
    expect(await days()).toMatchObject({ one: '2025-01-05' });
  });

  it('are not known from a shallow copy', async () => {
    commit({ 'a.md': report(['id: one']) }, '2025-01-01T12:00:00Z');
    commit({ 'a.md': report(['id: one', 'id: two']) }, '2025-01-02T12:00:00Z');
    const copy = mkdtempSync(path.join(tmpdir(), 'attested-git-'));
    git(['clone', '-q', '--depth=1', `file://${repository}`, path.join(copy, 'clone')]);
    expect(await firstDays(path.join(copy, 'clone/content'))).toEqual(new Map());
    git(['clone', '-q', `file://${repository}`, path.join(copy, 'whole')]);
    expect((await firstDays(path.join(copy, 'whole/content'))).get('two')).toBe('2025-01-02');
    rmSync(copy, { recursive: true });
  });

  it('are not known outside a work tree, where there is no folder, and without git', async () => {
    commit({ 'a.md': report(['id: one']) }, '2025-01-01T12:00:00Z');
    expect(await firstDays(tmpdir())).toEqual(new Map());
    expect(await firstDays(path.join(content, 'missing'))).toEqual(new Map());
    vi.stubEnv('PATH', '');
    expect(await firstDays(content)).toEqual(new Map());
  });

  it('do not depend on what a user or a hook has set', async () => {
    commit({ 'a.md': report(['id: one']) }, '2025-01-01T12:00:00Z');
    git(['config', 'color.ui', 'always']);
    git(['config', 'diff.noprefix', 'true']);
    git(['config', 'diff.external', 'false']);
    git(['config', 'diff.context', '9']);
    vi.stubEnv('GIT_DIR', '/nowhere');
    expect(await days()).toMatchObject({ one: '2025-01-01' });
  });
});
