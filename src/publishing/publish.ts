import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TheRecord } from '../record/record.ts';
import type { SitePath } from './addresses.ts';
import { csv } from './csv.ts';
import { headersFile } from './headers.ts';
import { recordJson } from './record-json.ts';
import { recordJsonSchema } from './record-schema.ts';
import { siteAddress } from './site-address.ts';
import { sitemapFiles } from './sitemap.ts';
import { carriersTable, claimsTable, entriesTable } from './tables.ts';

/** Writes the files that stand beside the pages into a folder that holds the pages already. */
export async function publish(record: TheRecord, folder: string): Promise<void> {
  const site = siteAddress(record.site);
  const files = new Map([
    ['data/record.json', json(recordJson(record))],
    ['data/record.schema.json', json(recordJsonSchema())],
    ['data/entries.csv', csv(entriesTable(record, site))],
    ['data/claims.csv', csv(claimsTable(record))],
    ['data/carriers.csv', csv(carriersTable(record))],
    ['_headers', headersFile()],
    ...sitemapFiles(site, await pagesIn(folder, record)),
  ]);
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Every page that has an address of its own, but for those that only lead to another. */
async function pagesIn(
  folder: string,
  record: TheRecord,
): Promise<{ path: SitePath; changed: null }[]> {
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
    .filter((file) => file.endsWith('/index.html') && !given.some((old) => file.endsWith(old)))
    .map((file) => ({ path: file, changed: null }));
}
