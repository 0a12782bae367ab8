import type { Id } from '../reading/content.ts';
import type { Entry, TheRecord } from './record.ts';

/**
 * The entries of a report, by its slug, or of a dataset, by its id, in the order of time; `null`
 * where there is neither.
 */
export function entriesOf(of: Id, record: TheRecord): Entry[] | null {
  const told =
    record.reports.find(({ slug }) => slug === of) ?? record.datasets.find(({ id }) => id === of);
  if (told === undefined) return null;
  return entriesNamed(told.entries, record);
}

/** The entries with some ids, in their order, as this record words them: each language has its own. */
export function entriesNamed(ids: readonly Id[], record: TheRecord): Entry[] {
  return ids.flatMap((id) => record.entryById.get(id) ?? []);
}

/** The entries that a report tells of; those that only stand in a dataset are left to its pages. */
export function entriesOfReports(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ reports }) => reports.length > 0);
}
