import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Translation } from '../reading/translation.ts';
import { recordIn } from '../record/in-language.ts';
import type { TheRecord } from '../record/record.ts';
import { languageOf } from '../i18n/languages.ts';
import type { Beside } from './beside/beside.ts';
import { languagePrefix, wholeAddress } from './addresses.ts';
import type { SitePath } from './addresses.ts';
import { calendarFile } from './calendar.ts';
import { bibDocuments, cslDocuments } from './cited-documents.ts';
import { mayBeFramed } from './chart-addresses.ts';
import { csv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import type { PublishedTable } from './data-package.ts';
import { correctionsAtom, reportsAtom, reportsJsonFeed } from './feeds.ts';
import { entriesGeojson } from './geojson.ts';
import { headersFile } from './headers.ts';
import { manifestOf } from './manifest.ts';
import { recordJson } from './record-json.ts';
import { recordJsonSchema } from './record-schema.ts';
import { siteAddress } from './site-address.ts';
import { sitemapFiles } from './sitemap.ts';
import { carriersTable, claimsTable, entriesTable } from './tables.ts';

/**
 * Writes the files that stand beside the pages into a folder that holds the pages already.
 *
 * @param translations in which the site’s other languages tell the record
 * @param beside has finished the pages
 */
export async function publish(
  record: TheRecord,
  translations: readonly Translation[],
  folder: string,
  beside: Pick<Beside, 'writeSearch' | 'hashes'>,
): Promise<void> {
  const site = siteAddress(record.site);
  const language = languageOf(record.site.languages[0] ?? 'en');
  const pages = await pagesIn(folder, record);
  const tables: PublishedTable[] = [
    { file: 'entries.csv', rows: entriesTable(record, site), tagged: true },
    { file: 'claims.csv', rows: claimsTable(record), tagged: false },
    { file: 'carriers.csv', rows: carriersTable(record), tagged: false },
  ];
  const files = new Map([
    ['data/record.json', json(recordJson(record))],
    ['data/record.schema.json', json(recordJsonSchema())],
    ...tables.map(({ file, rows }) => [`data/${file}`, csv(rows)] as const),
    ['data/datapackage.json', json(dataPackage(record.site, site, tables))],
    ['data/entries.geojson', json(entriesGeojson(record, site))],
    ['data/documents.json', json(cslDocuments(record, language))],
    ['data/documents.bib', bibDocuments(record, language)],
    ...record.site.languages.flatMap((tag) => feedFiles(record, translations, site, tag)),
    ['robots.txt', robotsFile(site)],
    ['_headers', headersFile(pages, record.site.languages)],
    ...sitemapFiles(
      site,
      pages.filter((page) => !mayBeFramed(page)).map((page) => ({ path: page, changed: null })),
      record.site.languages,
    ),
  ]);
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  if (record.site.features.search) await beside.writeSearch(folder);
  // It lies in `public/`, which is copied whole.
  else await rm(path.join(folder, 'search.js'), { force: true });
  await writeFile(path.join(folder, 'manifest.json'), json(manifestOf(folder, beside.hashes)));
}

/** The feeds in one language, of the reports that it tells and of all corrections, and its calendar. */
function feedFiles(
  whole: TheRecord,
  translations: readonly Translation[],
  site: string,
  tag: string,
): [string, string][] {
  const { languages } = whole.site;
  const isTold = (slug: string) =>
    tag === languages[0] ||
    translations.some((one) => one.of === 'report' && one.slug === slug && one.language === tag);
  const record = recordIn(whole, translations, tag);
  const told = { ...record, reports: record.reports.filter(({ slug }) => isTold(slug)) };
  const language = languageOf(tag);
  const prefix = languagePrefix(tag, languages);
  const folder = prefix === '' ? '' : `${prefix.slice(1)}/`;
  return [
    [`${folder}feed.xml`, reportsAtom(told, site, language, prefix)],
    [`${folder}feed.json`, json(reportsJsonFeed(told, site, language, prefix))],
    [`${folder}corrections.xml`, correctionsAtom(told, site, language, prefix)],
    [`${folder}chronology.ics`, calendarFile(record, site, language, prefix)],
  ];
}

/** Everything may be read, and the sitemap is here (RFC 9309, sitemaps.org). */
function robotsFile(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${wholeAddress(site, '/sitemap-index.xml')}\n`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Every page that has an address of its own, but for those that only lead to another. */
async function pagesIn(folder: string, record: TheRecord): Promise<SitePath[]> {
  const things = {
    entries: record.entries,
    sources: [...record.sources.values()],
    places: [...record.places.values()],
    actors: [...record.actors.values()],
  };
  const given = Object.entries(things).flatMap(([kind, list]) =>
    list.flatMap(({ formerly }) => formerly.map((id) => `/${kind}/${id}/index.html`)),
  );
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file): SitePath => `/${file.split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('/index.html') && !given.some((old) => file.endsWith(old)));
}
