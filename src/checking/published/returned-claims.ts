import { problemAt } from '../../messages/problem-at.ts';
import { placeOf } from './rule.ts';
import type { PublishedCheck } from './rule.ts';

/**
 * A claim that was withdrawn or redacted stays so: who says it again makes a new claim. That its
 * source took it back may have been an error of this site, which `corrected` then says.
 */
export const returnedClaims: PublishedCheck = ({ before, now, ids }) => {
  const current = new Map(now.claims.map((claim) => [claim.id, claim]));
  return before.claims.flatMap((old) => {
    const claim = current.get(old.id);
    const ended = old.standing === 'withdrawn' || old.standing === 'redacted';
    const back = claim?.standing === 'current' || claim?.standing === 'superseded';
    const shown = old.standing === 'redacted' && claim?.standing === 'withdrawn';
    const wasOurs = old.standing === 'withdrawn' && claim?.corrected && !old.corrected;
    if (!claim || !ended || wasOurs || (!back && !shown)) return [];
    const { file, at } = placeOf(ids, claim.id, null, '');
    return [
      problemAt('published-claim-back', file, at, {
        reason: `\`${claim.id}\` was published as ${old.standing}, and stands here without that.`,
        expected: `\`${old.standing}\` with its day and its reason; what is said again is a claim with an id of its own`,
      }),
    ];
  });
};
