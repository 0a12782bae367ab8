import { problemAt } from '../messages/problem-at.ts';
import { listed } from '../messages/words.ts';
import { linksOf, loopsIn } from '../record/chain.ts';
import { documentsById, placedClaims, placeOfCarrier } from './carriers.ts';
import type { Check } from './rule.ts';

/** The carriers of a claim lead back to its origin, not to themselves. Told once a claim. */
export const circularChain: Check = ({ read }) => {
  const documents = documentsById(read);
  return placedClaims(read).flatMap((placed) => {
    const { claim, source } = placed;
    const loops = loopsIn(linksOf(claim.carried, documents));
    for (const carrier of claim.carried) {
      if ((carrier.from ?? documents.get(carrier.in)?.from) === carrier.in) loops.add(carrier.in);
    }
    const first = claim.carried.find((carrier) => loops.has(carrier.in));
    if (!first) return [];
    const names = listed(
      [...loops].map((id) => `\`${id}\``),
      'and',
    );
    return [
      problemAt('circular-chain', source.file, placeOfCarrier(placed, first), {
        reason:
          loops.size === 1
            ? `${names} takes the claim \`${claim.id}\` from itself.`
            : `${names} take the claim \`${claim.id}\` from each other in a circle.`,
        expected: 'a `from` that leads back to the origin',
      }),
    ];
  });
};
