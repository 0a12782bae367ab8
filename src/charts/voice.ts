import type { Claim, Entry, TheRecord } from '../record/record.ts';
import type { Kinship } from '../record/kinship.ts';
import { kinshipOf } from '../record/kinship.ts';

/** Who speaks, as far as colour and shape tell it. */
export type Voice = 'independent' | 'party' | 'unstated';

/** The voice of a claim: nobody named, a party or who speaks for one, or neither. */
export function voiceOf(claim: Pick<Claim, 'by'>, record: TheRecord): Voice {
  if (claim.by.length === 0) return 'unstated';
  return claim.by.every((id) => kinshipIn(record).isInterested(id)) ? 'party' : 'independent';
}

/** Reading the ties takes the whole record, and a page asks for many claims. */
const kinships = new WeakMap<TheRecord, Kinship>();

function kinshipIn(record: TheRecord): Kinship {
  const known = kinships.get(record);
  if (known !== undefined) return known;
  const kin = kinshipOf(record.sources, record.actors, record.places);
  kinships.set(record, kin);
  return kin;
}

/** The voice of an entry: independent where at least one of its origins is. */
export function voiceOfEntry(entry: Pick<Entry, 'interested' | 'corroboration'>): Voice {
  if (entry.corroboration === 'unstated') return 'unstated';
  return entry.interested === 'all' ? 'party' : 'independent';
}
