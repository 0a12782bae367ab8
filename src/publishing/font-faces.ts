import path from 'node:path';
import { cutFont } from './cut-font.ts';
import type { Cut } from './cut-font.ts';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(
    '',
  );

/** What English needs, and the commonest letters of names of its neighbours. */
const latin = `${range(0x20, 0x7e)}\u00a0\u2009«»‘’‚“”„·–—…•°−×↑↓àáâãäåæçèéêëíîïñóôöøúüßÉÖıœ`;
/** Letters of names from further off: Turkish, Slavic, Baltic, transliterated Arabic. */
const names = 'ĀāăąĆćČčĐđĒēęĞğĪīİŁłńňŌōőřŚśŞşŠšŢţŪūůűźŻżŽžȘșȚțʹʻʼʾʿ';
/** The letters and vowel signs of Arabic, its marks, and four letters for foreign sounds. */
const arabic = `${range(0x621, 0x63a)}${range(0x641, 0x652)}،؛؟پچڤگ`;

/** The names of languages of other letters, as the switch has them on every page. */
const languageNames = 'العربية';

const weights = { min: 400, max: 600 };
const numerals = ['onum', 'lnum', 'tnum'];
const joining = ['isol', 'init', 'medi', 'fina', 'rlig', 'ccmp', 'mark', 'mkmk'];

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4';
const sans = '@fontsource-variable/source-sans-3/files/source-sans-3';
const naskh = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic';
const arabicSans = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic';

/**
 * The faces of the site by the names of their files, from packages under the SIL Open Font
 * License 1.1. Labels are set without kerning, as charts measure them letter by letter.
 */
export const fontFaces: Readonly<Record<string, Cut>> = {
  'source-serif-4': {
    from: `${serif}-latin-wght-normal.woff2`,
    letters: latin,
    features: ['kern', ...numerals],
    weights,
  },
  'source-serif-4-names': {
    from: `${serif}-latin-ext-wght-normal.woff2`,
    letters: names,
    features: [],
    weights,
  },
  'source-sans-3': {
    from: `${sans}-latin-wght-normal.woff2`,
    letters: latin,
    features: numerals,
    weights,
  },
  'source-sans-3-names': {
    from: `${sans}-latin-ext-wght-normal.woff2`,
    letters: names,
    features: [],
    weights,
  },
  'noto-naskh-arabic': {
    from: `${naskh}-wght-normal.woff2`,
    letters: arabic,
    features: joining,
    weights,
  },
  'ibm-plex-sans-arabic-400': {
    from: `${arabicSans}-400-normal.woff2`,
    letters: arabic,
    features: joining,
  },
  'language-names': {
    from: `${arabicSans}-400-normal.woff2`,
    letters: languageNames,
    features: joining,
  },
  'ibm-plex-sans-arabic-600': {
    from: `${arabicSans}-600-normal.woff2`,
    letters: arabic,
    features: joining,
  },
};

/** The names of their files, without the ending. */
export const fontNames = Object.keys(fontFaces);

/**
 * The bytes of a face, as WOFF2. Throws where there is none of this name.
 *
 * @param folder where cut faces are kept from one build to the next
 */
export function fontFile(
  name: string,
  folder = path.join(process.cwd(), 'node_modules/.cache/fonts'),
): Promise<Uint8Array> {
  const cut = fontFaces[name];
  if (cut === undefined) throw new Error(`there is no face "${name}"`);
  return cutFont(cut, folder);
}
