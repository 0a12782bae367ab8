import path from 'node:path';
import sharp from 'sharp';
import type { Content } from '../reading/content.ts';
import type { SitePath } from './addresses.ts';

/** Widths in px: of a telephone, of the column, and of both on a screen of twice the density. */
const WIDTHS = [400, 608, 800, 1216] as const;

/** A picture as pages show it: in the size of the largest drawing of it, and where each is. */
export interface SizedPicture {
  /** In px, as it stands upright. */
  width: number;
  height: number;
  sizes: { width: number; path: SitePath }[];
}

/** Where a picture of `media/` stands in one width. */
function sizedPath(file: string, width: number): SitePath {
  const name = file
    .replace(/^media\//u, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return `/media/sized/${String(width)}/${name}.webp`;
}

/** The size of a picture, and the widths in which it is published: never wider than it is. */
export async function sizedPicture(folder: string, file: string): Promise<SizedPicture> {
  const { autoOrient } = await sharp(path.join(folder, file)).metadata();
  const widths = WIDTHS.filter((width) => width < autoOrient.width);
  const largest = Math.min(autoOrient.width, Math.max(...WIDTHS));
  return {
    width: largest,
    height: Math.round((autoOrient.height * largest) / autoOrient.width),
    sizes: [...new Set([...widths, largest])].map((width) => ({
      width,
      path: sizedPath(file, width),
    })),
  };
}

/**
 * A picture in one width, as WebP, upright. What cameras write into files, such as where and by
 * whom it was taken, is left out.
 */
export function drawnPicture(folder: string, file: string, width: number): Promise<Buffer> {
  return sharp(path.join(folder, file))
    .autoOrient()
    .resize({ width })
    .webp({ quality: 80 })
    .toBuffer();
}

/** The pictures that published texts show as `::picture`, by their paths in the content folder. */
export function shownPictures(content: Content): string[] {
  const { reports, datasets, pages, sources, actors } = content;
  const originals = new Set([...reports, ...pages].map(({ slug }) => slug));
  const translations = content.translations.filter(({ slug }) => originals.has(slug));
  const blocks = [
    ...reports,
    ...datasets,
    ...pages,
    ...sources,
    ...actors,
    ...translations,
  ].flatMap(({ prose }) => prose?.blocks ?? []);
  return [
    ...new Set(
      blocks.flatMap(({ block }) =>
        block.name === 'picture' ? [block.attributes['src'] ?? ''] : [],
      ),
    ),
  ].map(mediaFile);
}

/** The path of a picture from the content folder, of the address that a text gives it. */
export function mediaFile(src: string): string {
  return decodeURIComponent(src.replace(/[?#].*$/u, '').replace(/^\.?\//u, ''));
}
