import type { Id } from '../reading/content.ts';
import { periodOf } from './periods.ts';
import type { Entry, RecordedDataset, TheRecord } from './record.ts';

/** Where an entry stands that has no page of its own: a dataset, and the period in it. */
export interface PlaceInDataset {
  dataset: Id;
  period: string;
}

/**
 * Where an entry of a dataset stands on the dataset's pages; `null` where it has a page of its own,
 * or is no dataset's.
 */
export function placeInDataset(
  entry: Pick<Entry, 'dataset' | 'occurred'>,
  record: Pick<TheRecord, 'site' | 'datasets'>,
): PlaceInDataset | null {
  const dataset = record.datasets.find(({ id }) => id === entry.dataset);
  if (dataset === undefined || (record.site.entryPages && dataset.entryPages)) return null;
  return { dataset: dataset.id, period: periodOf(entry.occurred) };
}

/** The entries that have pages of their own. */
export function entriesWithPages(record: TheRecord): Entry[] {
  if (!record.site.entryPages) return [];
  return record.entries.filter((entry) => placeInDataset(entry, record) === null);
}

/** How many of some entries stand in datasets alone, by dataset. */
export function inDatasetsAlone(
  entries: readonly Entry[],
  record: TheRecord,
): { dataset: RecordedDataset; entries: Entry[] }[] {
  const alone = Map.groupBy(
    entries.filter(({ reports }) => reports.length === 0),
    ({ dataset }) => dataset,
  );
  return record.datasets.flatMap((dataset) => {
    const own = alone.get(dataset.id) ?? [];
    return own.length > 0 ? [{ dataset, entries: own }] : [];
  });
}
