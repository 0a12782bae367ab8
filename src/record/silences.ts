import type { Id } from '../reading/content.ts';
import type { Kinship } from './kinship.ts';
import type { Claim } from './record.ts';

/**
 * Actors to whom an entry is attributed and who have no claim on it, neither themselves nor
 * through somebody who speaks for them, or for what they are part of. It says that this record holds no statement of theirs,
 * not that they made none.
 */
export function silencesOf(
  attributedTo: readonly Id[],
  claims: readonly Claim[],
  kin: Kinship,
): Id[] {
  const heard = claims.flatMap(({ by }) => by.flatMap((id) => [...kin.principalsOf(id)]));
  return attributedTo.filter((actor) => !heard.some((whole) => kin.contains(whole, actor)));
}
