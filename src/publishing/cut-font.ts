import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

export interface Cut {
  /** The font that it is cut from: a file of a package, by its name. */
  from: string;
  /** The letters that it keeps, where the font has them. */
  letters: string;
  /** OpenType features that it keeps. */
  features: readonly string[];
  /** Of a variable font: the range of weights that it keeps. */
  weights?: { min: number; max: number };
}

const require = createRequire(path.join(process.cwd(), 'package.json'));

/**
 * The font with nothing but these letters and features, as WOFF2. The same cut gives the same bytes,
 * which are kept in a folder for the next build.
 */
export async function cutFont(cut: Cut, folder: string): Promise<Uint8Array> {
  const font = await readFile(require.resolve(cut.from));
  // Another version of what cuts may cut other bytes.
  const cutter = await readFile(require.resolve('subset-font/package.json'));
  const name = createHash('sha256')
    .update(JSON.stringify(cut))
    .update(cutter)
    .update(font)
    .digest('hex');
  const kept = path.join(folder, `${name}.woff2`);
  try {
    return await readFile(kept);
  } catch {
    const { weights } = cut;
    const bytes = await subsetFont(font, cut.letters, {
      targetFormat: 'woff2',
      keepFeatures: [...cut.features],
      noHinting: true,
      ...(weights !== undefined && { variationAxes: { wght: weights } }),
    });
    await keep(kept, bytes);
    return bytes;
  }
}

/** Whole or not at all, and no error where the disk cannot be written: then it is cut again. */
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
