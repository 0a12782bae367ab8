import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What decides, beside content, how anything is made: the program and the versions of its packages. */
const MADE_OF = ['src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json'];

/**
 * A fingerprint of the program, for the names of what is kept from one build to the next: another
 * program makes it anew.
 *
 * @param root the project's own folder
 */
export function codePrint(root: string): string {
  const hash = createHash('sha256');
  for (const name of MADE_OF.flatMap((one) => filesAt(root, one))) {
    hash.update(`${name}\n`).update(readFileSync(path.join(root, name)));
  }
  return hash.digest('hex');
}

/** The file of that name, or all files in the folder of that name, by path. */
function filesAt(root: string, name: string): string[] {
  if (path.extname(name) !== '') return [name];
  return readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(root, path.join(one.parentPath, one.name)))
    .sort();
}
