import type { Dataset } from 'schema-dts';
import { given } from '../../reading/given.ts';
import type { Entry, RecordedDataset } from '../../record/record.ts';
import { homeOf } from '../addresses.ts';
import { plainDate } from './plain-date.ts';
import { authorNode, publisherNode } from './publisher.ts';
import type { Describing } from './report-node.ts';

/** Types of files by their endings (IANA media types). */
const formats: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
};

/** What a dataset is called, and who made it when. */
export type DatasetFacts = Pick<RecordedDataset, 'title' | 'summary'> &
  Partial<Pick<RecordedDataset, 'published' | 'updated' | 'authors'>>;

/**
 * A dataset (schema.org/Dataset) with the files that it can be had in, which stand in `data/`.
 *
 * @param entries what it holds
 * @param files by name, each with what it is
 */
export function datasetNode(
  { title, summary, published, updated, authors = [] }: DatasetFacts,
  entries: readonly Entry[],
  files: Readonly<Record<string, string>>,
  at: Describing,
): Exclude<Dataset, string> {
  const { site } = at.record;
  const publisher = publisherNode(site, at.to(homeOf(at.prefix)));
  return {
    '@type': 'Dataset',
    url: at.to(at.path),
    name: title,
    description: summary,
    inLanguage: at.tag,
    ...(site.licence.url === '' ? {} : { license: site.licence.url }),
    isAccessibleForFree: true,
    creator: authors.length === 0 ? publisher : authors.map((name) => authorNode(name, site)),
    publisher,
    ...given({
      datePublished: plainDate(published),
      dateModified: plainDate(updated ?? published),
      temporalCoverage: coverageOf(entries),
    }),
    distribution: Object.entries(files).map(([file, about]) => ({
      '@type': 'DataDownload',
      name: file,
      description: about,
      encodingFormat: formats[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      contentUrl: at.to(`/data/${file}`),
    })),
  };
}

/** From the first day of any entry to the last, as an interval of ISO 8601. */
function coverageOf(entries: readonly Entry[]): string | undefined {
  const first = entries.flatMap(({ occurred }) => occurred.earliest ?? []).sort()[0];
  const last = entries
    .flatMap(({ occurred }) => occurred.latest ?? [])
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}
