import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';

export type Weight = 400 | 600;
export type Style = 'serif' | 'sans';

/** A face of a package, ready to be shaped and drawn. */
export interface Letters {
  font: Font;
  /** What its units are multiplied by to be parts of the size. */
  scale: number;
  has(letter: string): boolean;
}

/** The faces of a style and a weight, the one that is asked first before the others. */
export type AllLetters = Readonly<Record<Style, Readonly<Record<Weight, readonly Letters[]>>>>;

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4';
const sans = '@fontsource-variable/source-sans-3/files/source-sans-3';
const naskh = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic';
const arabicSans = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic';
const alphabets = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'];

/** The Arabic serif is set larger than the Latin beside it, as on the pages. */
const NASKH = 1.08;

const require = createRequire(path.join(process.cwd(), 'package.json'));

let read: Promise<AllLetters> | null = null;

/** Reads the site’s own faces whole, once. What is installed on the machine is never asked. */
export function allLetters(): Promise<AllLetters> {
  read ??= readAll();
  return read;
}

async function readAll(): Promise<AllLetters> {
  const variable = async (file: string, scale = 1) => {
    const face = await faceOf(`${file}-wght-normal.woff2`);
    return (weight: Weight) => lettersOf(face, weight, scale);
  };
  const latinSerif = await Promise.all(alphabets.map((name) => variable(`${serif}-${name}`)));
  const latinSans = await Promise.all(alphabets.map((name) => variable(`${sans}-${name}`)));
  const arabicSerif = await variable(naskh, NASKH);
  const arabic = {
    400: lettersOf(await faceOf(`${arabicSans}-400-normal.woff2`), null),
    600: lettersOf(await faceOf(`${arabicSans}-600-normal.woff2`), null),
  };
  const serifIn = (weight: Weight) => [...latinSerif, arabicSerif].map((make) => make(weight));
  const sansIn = (weight: Weight) => [...latinSans.map((make) => make(weight)), arabic[weight]];
  return {
    serif: { 400: serifIn(400), 600: serifIn(600) },
    sans: { 400: sansIn(400), 600: sansIn(600) },
  };
}

/** A face as HarfBuzz reads it: TrueType, not the compressed form that packages hold. */
async function faceOf(file: string): Promise<Face> {
  const font = await readFile(require.resolve(file));
  const plain = await subsetFont(font, undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
  });
  return new Face(new Blob(plain));
}

function lettersOf(face: Face, weight: Weight | null, scale = 1): Letters {
  const font = new Font(face);
  if (weight !== null) font.setVariations([new Variation('wght', weight)]);
  const letters = new Set(face.collectUnicodes());
  return {
    font,
    scale: scale / face.upem,
    has: (letter) => letters.has(letter.codePointAt(0) ?? 0),
  };
}
