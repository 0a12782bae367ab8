import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderPrint, lastBuild, madeOf, rememberBuild } from './last-build.ts';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attested-last-'));
  await mkdir(at('reports'));
  await mkdir(at('media'));
  await writeFile(at('site.yml'), 'title: A site\n');
  await writeFile(at('reports', 'a.md'), 'A report.\n');
  await writeFile(at('media', 'a.jpg'), 'a picture');
});
afterEach(() => rm(folder, { recursive: true }));

describe('what a site was made of', () => {
  it('is the same where nothing was changed', async () => {
    expect(await madeOf('code', folder)).toBe(await madeOf('code', folder));
  });

  it.each([
    ['a report', () => writeFile(at('reports', 'a.md'), 'A report!\n')],
    ['a setting', () => writeFile(at('site.yml'), 'title: Another\n')],
    ['a picture', () => writeFile(at('media', 'a.jpg'), 'A picture')],
    ['a new file', () => writeFile(at('reports', 'b.md'), '')],
    ['a name', () => rename(at('reports', 'a.md'), at('reports', 'b.md'))],
    ['a file less', () => rm(at('media', 'a.jpg'))],
  ])('is another with %s', async (_, change) => {
    const before = await madeOf('code', folder);
    await change();
    expect(await madeOf('code', folder)).not.toBe(before);
  });

  it('is another with another program', async () => {
    expect(await madeOf('other code', folder)).not.toBe(await madeOf('code', folder));
  });

  it('is another with a commit on its reports, which gives them their day', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', [
        '-C',
        folder,
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@b.example',
        ...args,
      ]);
    const before = await madeOf('code', folder);
    git('init', '--quiet');
    git('add', 'reports');
    git('commit', '--quiet', '--message=Add a report');
    const committed = await madeOf('code', folder);
    expect(committed).not.toBe(before);
    git('add', 'site.yml');
    git('commit', '--quiet', '--message=Add a setting');
    expect(await madeOf('code', folder)).toBe(committed);
  });
});

describe('what came out', () => {
  it('is told from a folder in which a file was changed, touched, added or removed', async () => {
    const prints = [await folderPrint(folder)];
    await writeFile(at('site.yml'), 'title: Another site\n');
    prints.push(await folderPrint(folder));
    await utimes(at('site.yml'), new Date(0), new Date(0));
    prints.push(await folderPrint(folder));
    await writeFile(at('b'), '');
    prints.push(await folderPrint(folder));
    await rm(at('media'), { recursive: true });
    prints.push(await folderPrint(folder));
    expect(new Set(prints).size).toBe(5);
    expect(await folderPrint(folder)).toBe(prints.at(-1));
    expect(await folderPrint(at('nowhere'))).toBeNull();
  });
});

describe('what is remembered of a build', () => {
  it('is what was said then, and nothing where there is no file or another one', async () => {
    const build = { made: 'a', built: 'b', messages: 'c', came: 'd' };
    expect(await lastBuild(at('last.json'))).toBeNull();
    await rememberBuild(at('last.json'), build);
    expect(await lastBuild(at('last.json'))).toEqual(build);
    await writeFile(at('last.json'), '{');
    expect(await lastBuild(at('last.json'))).toBeNull();
    await rememberBuild(at('no', 'folder', 'last.json'), build);
  });
});
