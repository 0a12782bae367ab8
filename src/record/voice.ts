import type { Claim, Entry } from './record.ts';

/** Who speaks, as far as colour and shape tell it. */
export type Voice = 'independent' | 'party' | 'unstated';

/** The voice of a claim: nobody named, a party or who speaks for one, or neither. */
export function voiceOf(claim: Pick<Claim, 'by' | 'interested'>): Voice {
  if (claim.by.length === 0) return 'unstated';
  return claim.interested ? 'party' : 'independent';
}

/** The voice of an entry: independent where at least one of its origins is. */
export function voiceOfEntry(entry: Pick<Entry, 'interested' | 'corroboration'>): Voice {
  if (entry.corroboration === 'unstated') return 'unstated';
  return entry.interested === 'all' ? 'party' : 'independent';
}
