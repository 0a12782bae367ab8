import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Every file in a folder and in the folders inside it, relative to it, with `/` between names, in
 * the order of their characters. Throws where there is none.
 */
export async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  if (files.length === 0) throw new Error(`${folder} holds no file.`);
  return files;
}

/** Every page of a built site, as files relative to its folder. Throws where there is none. */
export async function pagesIn(folder: string): Promise<string[]> {
  const pages = (await filesIn(folder)).filter((file) => file.endsWith('.html'));
  if (pages.length === 0) throw new Error(`${folder} holds no page.`);
  return pages;
}

/** One page of each type (home, reports, entries, …): the largest, which holds most. */
export async function pageOfEachType(folder: string): Promise<string[]> {
  const largest = new Map<string, { file: string; size: number }>();
  for (const file of await pagesIn(folder)) {
    const { size } = await stat(path.join(folder, file));
    const type = file.split('/').length > 2 ? path.posix.dirname(path.posix.dirname(file)) : file;
    if (size > (largest.get(type)?.size ?? 0)) largest.set(type, { file, size });
  }
  return Array.from(largest.values(), ({ file }) => file);
}
