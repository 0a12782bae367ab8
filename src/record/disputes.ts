import type { EntryText } from '../reading/content.ts';
import { overlaps } from '../reading/date.ts';
import type { Kinship } from './kinship.ts';
import type { Claim, Dispute } from './record.ts';

/**
 * Where accounts of one entry cannot both hold: a claim that disputes another, places that lie in
 * different parts, days that do not meet, hours that differ. An entry that covers windows has no
 * dispute of time or place, since each claim there may speak of its own. That a claim was disputed
 * is told even where it was replaced, withdrawn or denied since.
 */
export function disputesIn(
  entry: Pick<EntryText, 'covers' | 'place' | 'occurred' | 'time'>,
  all: readonly Claim[],
  kin: Kinship,
): Dispute[] {
  const claims = all.filter(({ standing }) => standing === 'current');
  const told = all.filter(({ standing }) => standing !== 'redacted');
  const ids = new Set(told.map(({ id }) => id));
  const disputes: Dispute[] = claims.flatMap(({ id, disputes: other }) =>
    other !== null && ids.has(other) ? [{ what: 'claim', claims: [other, id] }] : [],
  );
  if (entry.covers === 'window') return disputes;
  const nested = (a: string, b: string) => kin.placeContains(a, b) || kin.placeContains(b, a);
  const elsewhere = (a: readonly string[], b: readonly string[]) =>
    a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => nested(one, other)));
  const place = parties(
    claims.filter(({ own }) => own.place),
    (a, b) => elsewhere(a.place, b.place),
    (claim) => elsewhere(claim.place, entry.place),
  );
  const time = parties(
    claims.filter(({ own }) => own.occurred || own.time !== null),
    (a, b) =>
      !overlaps(a.occurred, b.occurred) ||
      (a.own.time !== null && b.own.time !== null && a.own.time !== b.own.time),
    ({ occurred, own }) =>
      !overlaps(occurred, entry.occurred) ||
      (own.time !== null && entry.time !== undefined && own.time !== entry.time),
  );
  if (place.length > 0) disputes.push({ what: 'place', claims: place });
  if (time.length > 0) disputes.push({ what: 'time', claims: time });
  return disputes;
}

/** The claims that conflict with one another, or with what the entry itself says. */
function parties(
  claims: readonly Claim[],
  conflict: (a: Claim, b: Claim) => boolean,
  conflictsWithEntry: (claim: Claim) => boolean,
): string[] {
  return claims
    .filter((a) => conflictsWithEntry(a) || claims.some((b) => a !== b && conflict(a, b)))
    .map(({ id }) => id);
}
