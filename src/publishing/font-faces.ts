import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'package.json'));

/** The faces that pages use, from packages under the SIL Open Font License 1.1. */
const packaged = {
  'source-serif-4':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'source-sans-3': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'ibm-plex-sans-arabic-400':
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
  'ibm-plex-sans-arabic-600':
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2',
};

/** Each face by the name of its file in the site, with where it is on this machine. */
export function fontFiles(): [face: string, file: string][] {
  return Object.entries(packaged).map(([face, file]) => [face, require.resolve(file)]);
}
