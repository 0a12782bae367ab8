import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { fontFiles } from '../../publishing/font-faces.ts';

export const getStaticPaths = (() =>
  fontFiles().map(([face, file]) => ({
    params: { face },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.file)), {
    headers: { 'content-type': 'font/woff2' },
  });
