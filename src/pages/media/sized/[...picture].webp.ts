import type { APIRoute, GetStaticPaths } from 'astro';
import { contentFolder, theSite } from '../../../components/the-site.ts';
import { drawnPicture, shownPictures, sizedPicture } from '../../../publishing/sized-pictures.ts';

/** Each picture of a text in each of its widths. */
export const getStaticPaths = (async () => {
  const folder = contentFolder();
  const files = shownPictures((await theSite()).content);
  const all = await Promise.all(
    files.map(async (file) => {
      const { sizes } = await sizedPicture(folder, file);
      return sizes.map(({ width }) => ({
        params: { picture: `${String(width)}/${file.replace(/^media\//u, '')}` },
        props: { file, width },
      }));
    }),
  );
  return all.flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string; width: number }> = async ({ props }) => {
  const bytes = await drawnPicture(contentFolder(), props.file, props.width);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/webp' } });
};
