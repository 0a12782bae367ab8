import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

async function folders() {
  const base = await mkdtemp(path.join(tmpdir(), 'attested-replace-'));
  const finished = path.join(base, 'finished');
  await mkdir(finished);
  await writeFile(path.join(finished, 'new.html'), 'new');
  return { base, finished, target: path.join(base, 'out', 'dist') };
}

describe('replaceFolder', () => {
  it('puts a folder where there was none', async () => {
    const { finished, target } = await folders();
    await replaceFolder(finished, target);
    expect(await readFile(path.join(target, 'new.html'), 'utf8')).toBe('new');
  });

  it('leaves nothing of the folder before, and nothing beside', async () => {
    const { finished, target } = await folders();
    await mkdir(target, { recursive: true });
    await writeFile(path.join(target, 'old.html'), 'old');
    await replaceFolder(finished, target);
    expect(await readdir(target)).toEqual(['new.html']);
    expect(await readdir(path.dirname(target))).toEqual(['dist']);
  });

  it('leaves the folder before as it was where the new one cannot be read', async () => {
    const { base, target } = await folders();
    await mkdir(target, { recursive: true });
    await writeFile(path.join(target, 'old.html'), 'old');
    await expect(replaceFolder(path.join(base, 'missing'), target)).rejects.toThrow('ENOENT');
    expect(await readdir(target)).toEqual(['old.html']);
  });
});
