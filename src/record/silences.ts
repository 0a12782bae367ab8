import type { Id } from '../reading/content.ts';
import type { Kinship } from './kinship.ts';
import type { Claim } from './record.ts';

/**
 * Actors to whom an entry is attributed and who have no claim on it, neither themselves nor
 * through a part of theirs, through what they are part of, or through somebody who speaks for one of
 * these. An umbrella does not speak for its parts; where one of them has spoken, it is not silent
 * itself. That says that this record holds no statement of theirs, not that they made none.
 */
export function silencesOf(
  attributedTo: readonly Id[],
  claims: readonly Claim[],
  kin: Kinship,
): Id[] {
  const heard = claims.flatMap(({ by }) => by.flatMap((id) => [...kin.principalsOf(id)]));
  return attributedTo.filter(
    (actor) => !heard.some((one) => kin.contains(actor, one) || kin.actAsOne(actor, one)),
  );
}
