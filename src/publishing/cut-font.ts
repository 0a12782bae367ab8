import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { keptFile } from './kept-file.ts';

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
  return keptFile(path.join(folder, `${name}.woff2`), () => {
    const { weights } = cut;
    return subsetFont(font, cut.letters, {
      targetFormat: 'woff2',
      keepFeatures: [...cut.features],
      noHinting: true,
      ...(weights !== undefined && { variationAxes: { wght: weights } }),
    });
  });
}
