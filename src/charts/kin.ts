import { kinshipOf } from '../record/kinship.ts';
import type { Kinship } from '../record/kinship.ts';
import type { TheRecord } from '../record/record.ts';

const kins = new WeakMap<TheRecord, Kinship>();

/** Who belongs to whom in a record: read once for all charts of it. */
export function kinOf(record: TheRecord): Kinship {
  const { sources, actors, places } = record;
  const kin = kins.get(record) ?? kinshipOf(sources, actors, places);
  kins.set(record, kin);
  return kin;
}
