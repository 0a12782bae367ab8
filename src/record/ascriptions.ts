import type { Ascribed } from '../i18n/ascribed.ts';
import type { Id } from '../reading/content.ts';
import { firstPublishersOf } from './listeners.ts';
import type { Names } from './names.ts';
import type { Claim, TheRecord } from './record.ts';

type Known = Pick<TheRecord, 'claims' | 'documents' | 'sources'>;

/** Who said something, for a sentence: names, or the words for somebody who is not named. */
export function namesOfSpeakers({ by, as, speakers }: Claim, names: Names): string[] {
  if (by.length > 0) return by.map(names.inText);
  return as === null ? speakers.map(names.inText) : [as];
}

/** How a claim that was denied came to its speakers; `null` of any other claim. */
export function ascriptionOf(claim: Claim, record: Known, names: Names): Ascribed | null {
  const denial = record.claims.get(claim.deniedBy ?? '');
  return denial === undefined ? null : between(claim, denial, record, names);
}

/** The same for what a claim denies; `null` where it denies nothing that can be told of. */
export function deniedAscription(denial: Claim, record: Known, names: Names): Ascribed | null {
  const claim = record.claims.get(denial.denies ?? '');
  return claim === undefined ? null : between(claim, denial, record, names);
}

function between(claim: Claim, denial: Claim, record: Known, names: Names): Ascribed | null {
  if (claim.standing === 'redacted' || denial.standing === 'redacted') return null;
  return {
    to: namesOfSpeakers(claim, names),
    by: ascribersOf(claim, record).map(names.inText),
    deniedBy: namesOfSpeakers(denial, names),
  };
}

/** Who published a claim first, but for those to whom it is ascribed. */
function ascribersOf({ carried, by }: Claim, { documents, sources }: Known): Id[] {
  const first = firstPublishersOf(carried, documents, { source: (id) => sources.get(id) });
  return first.filter((id) => !by.includes(id));
}
