import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The bytes of a file that was made before, or else made now and kept for the next time. Where the
 * disk cannot be written they are made again each time, without an error.
 *
 * @param file named after everything that its bytes depend on
 */
export async function keptFile(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await readFile(file).catch(() => null);
  if (kept !== null) return kept;
  const bytes = await make();
  await keep(file, bytes);
  return bytes;
}

/** Whole or not at all. */
async function keep(file: string, bytes: Uint8Array): Promise<void> {
  const half = `${file}.${randomUUID()}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(half, bytes);
    await rename(half, file);
  } catch {
    return;
  }
}
