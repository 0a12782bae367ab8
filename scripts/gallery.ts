/**
 * `npm run gallery`: draws every kind of chart with every option and edge into a folder of pages,
 * `.cache/gallery` or the one that is named, and says where. With `--accept` it first keeps the
 * drawings that a test found changed and wrote beside the old ones.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chartCases } from '../src/charts/cases.ts';
import { languageTags } from '../src/i18n/languages.ts';
import { fontFile, fontNames } from '../src/publishing/font-faces.ts';
import { stylesheet } from '../src/publishing/stylesheet.ts';
import { ROOT } from './folders.ts';
import { siteStyles } from './gallery/chart-look.ts';
import { galleryPage } from './gallery/gallery-page.ts';
import { acceptSnapshots } from './gallery/snapshot-files.ts';

const sheets = [
  'tokens',
  'fonts',
  'base',
  'layout',
  'prose',
  'figure',
  'charts',
  'charts-over-time',
  'map',
  'charts-of-counts',
  'print',
];

/** Writes the gallery into a folder: a page for each language, named after it. */
export async function writeGallery(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'fonts'), { recursive: true });
  await writeFile(path.join(folder, 'style.css'), stylesheet(sheets.map(siteStyles)));
  const own = path.join(ROOT, 'scripts/gallery/gallery.css');
  await copyFile(own, path.join(folder, 'gallery.css'));
  for (const tag of languageTags) {
    const page = galleryPage(chartCases, tag, 'style.css');
    await writeFile(path.join(folder, `${tag}.html`), page);
  }
  for (const face of fontNames) {
    await writeFile(path.join(folder, 'fonts', `${face}.woff2`), await fontFile(face));
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, accept: { type: 'boolean' } },
  });
  if (values.accept === true) {
    for (const file of acceptSnapshots()) console.log(`Kept ${file}`);
  }
  const folder = path.resolve(values.out ?? path.join(ROOT, '.cache/gallery'));
  await writeGallery(folder);
  for (const tag of languageTags) console.log(`Wrote ${path.join(folder, `${tag}.html`)}`);
}
