import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file of a content folder before anything in it is read. */
export interface FoundFile {
  /** Path relative to the folder, with forward slashes. */
  file: string;
  bytes: Uint8Array;
}

/** The folder itself could not be read: nothing can be said about its content. */
export class ContentFolderError extends Error {}

/**
 * All files of a folder, at any depth, in the order of their paths by code point. Names that start
 * with a dot are passed over; so are links that lead out of the folder, which are named apart.
 *
 * @throws {ContentFolderError} when the folder is not there or cannot be read
 */
export async function folderFiles(
  folder: string,
  wanted: (file: string) => boolean,
): Promise<{ files: FoundFile[]; others: string[]; outside: string[] }> {
  const root = await realpath(folder).catch(() => null);
  if (root === null) throw new ContentFolderError(`There is no content folder at ${folder}.`);
  if (!(await stat(root)).isDirectory()) {
    throw new ContentFolderError(`The content is a folder, and ${folder} is a file.`);
  }
  const found: string[] = [];
  const outside: string[] = [];
  const visited = new Set<string>();
  const walk = async (relative: string): Promise<void> => {
    const here = await realpath(path.join(root, relative));
    if (visited.has(here)) return;
    visited.add(here);
    for (const name of await readdir(here).catch(unreadable(relative))) {
      if (name.startsWith('.')) continue;
      const inside = relative === '' ? name : `${relative}/${name}`;
      const target: string | null = await realpath(path.join(root, inside)).catch(() => null);
      if (target === null || (target !== root && !target.startsWith(root + path.sep))) {
        outside.push(inside);
        continue;
      }
      const info = await stat(target);
      if (info.isDirectory()) await walk(inside);
      else if (info.isFile()) found.push(inside);
    }
  };
  await walk('');
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  found.sort(order);
  const files = await Promise.all(
    found.filter(wanted).map(async (file) => ({
      file,
      bytes: await readFile(path.join(root, file)).catch(unreadable(file)),
    })),
  );
  return { files, others: found.filter((file) => !wanted(file)), outside: outside.sort(order) };
}

/** What to say where the system lets nobody read a file or a folder. */
function unreadable(file: string): (error: unknown) => never {
  return (error) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const why = code === 'EACCES' || code === 'EPERM' ? 'you may not read it' : code;
    throw new ContentFolderError(
      `${file === '' ? 'The content folder' : `The file or folder ${file}`} cannot be read: ${why}.`,
      {
        cause: error,
      },
    );
  };
}
