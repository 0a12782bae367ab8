import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';

const require = createRequire(path.join(process.cwd(), 'package.json'));

/** The faces that pages use, from packages under the SIL Open Font License 1.1. */
const FACES = {
  'source-serif-4':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'source-sans-3': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
};

export const getStaticPaths = (() =>
  Object.entries(FACES).map(([face, file]) => ({
    params: { face },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(require.resolve(props.file))), {
    headers: { 'content-type': 'font/woff2' },
  });
