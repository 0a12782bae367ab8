import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts a finished folder in the place of another. The other stays whole until the moment of two
 * renames; where the second fails, the other is put back.
 */
export async function replaceFolder(finished: string, target: string): Promise<void> {
  const parent = path.dirname(target);
  const name = path.basename(target);
  const incoming = path.join(parent, `.${name}.incoming`);
  const outgoing = path.join(parent, `.${name}.outgoing`);
  await mkdir(parent, { recursive: true });
  await rm(incoming, { recursive: true, force: true });
  await rm(outgoing, { recursive: true, force: true });
  await rename(finished, incoming).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    // The two lie on different disks.
    await cp(finished, incoming, { recursive: true });
  });
  const hadOne = await rename(target, outgoing).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(incoming, target);
  } catch (error) {
    if (hadOne) await rename(outgoing, target);
    throw error;
  }
  await rm(outgoing, { recursive: true, force: true });
}
