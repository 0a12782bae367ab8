import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { historyMark } from '../reading/folder/first-days.ts';

const lastBuildOf = z.object({
  made: z.string().describe('A fingerprint of everything that the site was made of.'),
  built: z.string().describe('A fingerprint of the folder that came out.'),
  messages: z.string().describe('The messages about the content, as they were printed.'),
  came: z.string().describe('What the build came to, as it was printed.'),
});

/** What is remembered of a build: of what it was made, what came out, and what it said. */
export type LastBuild = z.output<typeof lastBuildOf>;

/**
 * A fingerprint of all that decides how a site comes out and what is said of it: the program, the
 * runtime, the content and its history. It fails where a file cannot be read.
 *
 * @param code the fingerprint of the program
 * @param folder the content folder
 */
export async function madeOf(code: string, folder: string): Promise<string> {
  const hash = createHash('sha256');
  const { SITE_URL = '' } = process.env;
  const around = [
    code,
    process.version,
    SITE_URL,
    process.cwd(),
    folder,
    await historyMark(folder),
  ];
  hash.update(JSON.stringify(around));
  for (const file of await filesIn(folder)) {
    const bytes = await readFile(path.join(folder, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * A fingerprint of a folder by the names of its files, their sizes and the times at which they were
 * written; `null` where there is none.
 */
export async function folderPrint(folder: string): Promise<string | null> {
  const files = await filesIn(folder).catch(() => null);
  if (files === null) return null;
  const hash = createHash('sha256');
  const states = await Promise.all(files.map((file) => stat(path.join(folder, file))));
  for (const [at, { size, mtimeMs }] of states.entries()) {
    hash.update(`${files[at]}\n${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** What is remembered of the last build; `null` where nothing is. */
export async function lastBuild(file: string): Promise<LastBuild | null> {
  try {
    return lastBuildOf.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Remembers a build. Where the disk cannot be written, the next one builds again. */
export async function rememberBuild(file: string, build: LastBuild): Promise<void> {
  await writeFile(file, JSON.stringify(build)).catch(() => undefined);
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => !one.isDirectory())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)))
    .filter((file) => file !== '.git' && !file.startsWith(`.git${path.sep}`))
    .sort();
}
