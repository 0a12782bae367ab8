import type { APIRoute, GetStaticPaths } from 'astro';
import { fontFile, fontNames } from '../../publishing/font-faces.ts';

export const getStaticPaths = (() =>
  fontNames.map((face) => ({ params: { face } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await fontFile(params.face ?? '')), {
    headers: { 'content-type': 'font/woff2' },
  });
