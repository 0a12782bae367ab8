import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentFolder, theSite } from '../../components/the-site.ts';
import { usedPictures } from '../../publishing/used-pictures.ts';

/** Pictures that cannot run anything when they are opened by themselves. */
const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

const typeOf = (file: string) => TYPES[path.extname(file).toLowerCase()];

export const getStaticPaths = (async () => {
  const folder = path.join(contentFolder(), 'media');
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const used = usedPictures((await theSite()).content);
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => typeOf(file) !== undefined && used.has(file))
    .map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) => {
  const bytes = await readFile(path.join(contentFolder(), 'media', params.file));
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': typeOf(params.file) ?? 'application/octet-stream' },
  });
};
