import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Every file of a folder but the manifest itself, with its SHA-256 in hexadecimal, by path. */
export async function manifestOf(
  folder: string,
): Promise<{ files: { path: string; sha256: string }[] }> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file !== 'manifest.json')
    .sort();
  const files = [];
  for (const file of paths) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path.join(folder, file)), hash);
    files.push({ path: file, sha256: hash.digest('hex') });
  }
  return { files };
}
