import type { Id } from '../reading/content.ts';
import { placeInDataset } from '../record/dataset-entries.ts';
import { periodOf } from '../record/periods.ts';
import type { TheRecord } from '../record/record.ts';
import { chronologyOf, datasetOf, pageOf } from './addresses.ts';
import type { SitePath } from './addresses.ts';

/**
 * Where an entry, or something in its ledger, stands: on its own page, or, where it has none,
 * in its period of its dataset or of the chronology.
 *
 * @param anchor the id of a claim or document of the entry
 */
export function entryPath(
  record: Pick<TheRecord, 'site' | 'entryById' | 'datasets'>,
  id: Id,
  prefix: '' | SitePath = '',
  anchor: Id = id,
): SitePath {
  const { site, entryById } = record;
  const entry = entryById.get(id);
  const place = entry === undefined ? null : placeInDataset(entry, record);
  if (place !== null) return `${datasetOf(place.dataset, place.period, prefix)}#${anchor}`;
  if (site.entryPages || entry === undefined) {
    return `${pageOf('entries', id, prefix)}${anchor === id ? '' : `#${anchor}`}`;
  }
  return `${chronologyOf([periodOf(entry.occurred)], prefix)}#${anchor}`;
}
