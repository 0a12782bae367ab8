/**
 * Measures the letters of the faces that charts are set in and writes the table by which texts are
 * measured without a browser, `src/charts/text-width-table.ts`. Run it by hand when a face changes:
 * `node scripts/text-widths.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { findChromium } from '../tests/support/chromium.ts';
import { ROOT } from './folders.ts';

const require = createRequire(import.meta.url);
const latin = '@fontsource-variable/source-sans-3/files/source-sans-3';
const arabic = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic';

interface Face {
  name: string;
  /** Files that together hold the letters. */
  files: string[];
  weight: number;
  letters: string[];
  /** Before and after the letter, so that it takes the form that it has there. */
  around: readonly [string, string];
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const latinLetters = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}ȘșȚțʹʺʻʼʾʿ‐–—‘’‚“”„†•…€−↑↓←→\u2009`;
/** Letters that join, and those that stand alone: numerals, marks of punctuation. */
const joining = /^[\p{L}ـ]$/u;
const arabicLetters = [...range(0x600, 0x6ff)].filter((letter) =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter),
);

/** A stroke that joins what it stands beside (tatweel). */
const JOINER = 'ـ';
const forms = {
  Isolated: ['', ''],
  Initial: ['', JOINER],
  Medial: [JOINER, JOINER],
  Final: [JOINER, ''],
} as const;

const weights = [
  ['regular', 400],
  ['semibold', 600],
] as const;

const faces: Face[] = weights.flatMap(([weightName, weight]) => [
  {
    name: `${weightName}Widths`,
    files: [`${latin}-latin-wght-normal.woff2`, `${latin}-latin-ext-wght-normal.woff2`],
    weight,
    letters: [...latinLetters],
    around: ['', ''],
  },
  ...Object.entries(forms).map(([form, around]): Face => ({
    name: `${weightName}${form}Widths`,
    files: [`${arabic}-${String(weight)}-normal.woff2`],
    weight,
    letters: arabicLetters.filter((letter) => form === 'Isolated' || joining.test(letter)),
    around,
  })),
]);

/** Lam with an alef after it is one sign in this script, alone or joined to what stands before it. */
const lamAlef: Face[] = weights.flatMap(([weightName, weight]) =>
  (['Isolated', 'Final'] as const).map((form) => ({
    name: `${weightName}LamAlef${form}`,
    files: [`${arabic}-${String(weight)}-normal.woff2`],
    weight,
    letters: ['لا'],
    around: forms[form],
  })),
);

const { executablePath, env } = await findChromium();
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
const page = await browser.newPage();
const tables: string[] = [];
for (const face of [...faces, ...lamAlef]) {
  const data = await Promise.all(
    face.files.map(async (file) => (await readFile(require.resolve(file))).toString('base64')),
  );
  const measured = await page.evaluate(measure, { ...face, data });
  tables.push(tableOf(face.name, measured));
}
await browser.close();

const head = `/**
 * How wide letters are, in thousandths of the font size: each line is a width and the letters that
 * have it. Written by scripts/text-widths.ts from Source Sans 3 and IBM Plex Sans Arabic (both under
 * the SIL Open Font License 1.1); Arabic letters in each form that they take beside others, and
 * lam with alef as one. Figures are tabular in these faces as they come.
 */
export type WidthTable = readonly (readonly [width: number, letters: string])[];
`;
const file = path.join(ROOT, 'src/charts/text-width-table.ts');
const text = [head, ...tables].join('\n');
await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
console.log(`Wrote ${path.relative(ROOT, file)}`);

/** Runs in the browser: the letters that the face has, with their widths at a size of 1000 px. */
async function measure({
  name,
  data,
  weight,
  letters,
  around: [before, after],
}: Face & { data: string[] }): Promise<[string, number][]> {
  const families: string[] = [];
  for (const [index, one] of data.entries()) {
    const family = `${name}-${String(index)}`;
    const font = new FontFace(family, `url(data:font/woff2;base64,${one})`, { weight: '200 900' });
    document.fonts.add(await font.load());
    families.push(`"${family}"`);
  }
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) throw new Error('there is no canvas');
  canvas.fontKerning = 'none';
  const widthIn = (text: string, fallback: string): number => {
    canvas.font = `${String(weight)} 1000px ${families.join(', ')}, ${fallback}`;
    return Math.round(canvas.measureText(text).width);
  };
  return letters.flatMap((letter): [string, number][] => {
    // What a face lacks is as wide as in whichever face stands behind it.
    const widths = ['monospace', 'serif', 'sans-serif'].map(
      (fallback) =>
        widthIn(before + letter + after, fallback) -
        widthIn(before, fallback) -
        widthIn(after, fallback),
    );
    const [width = 0] = widths;
    return widths.every((one) => one === width) && width > 0 ? [[letter, width]] : [];
  });
}

function tableOf(name: string, measured: readonly [string, number][]): string {
  const byWidth = Map.groupBy(measured, ([, width]) => width);
  const lines = [...byWidth]
    .sort(([a], [b]) => a - b)
    .map(
      ([width, letters]) => `[${String(width)}, ${quoted(letters.map(([one]) => one).join(''))}]`,
    );
  return `export const ${name}: WidthTable = [${lines.join(',')}];\n`;
}

/** White space that cannot be seen is written by its number. */
function quoted(letters: string): string {
  return JSON.stringify(letters).replace(
    /[\u00a0\u00ad\u2009]/gu,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
