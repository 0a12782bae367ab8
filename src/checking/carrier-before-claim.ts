import { problemAt } from '../messages/problem-at.ts';
import { documentsById, placedClaims, placeOfCarrier } from './carriers.ts';
import { lastDays } from './last-days.ts';
import type { Check } from './rule.ts';

/**
 * No document carries a claim before it was said: the last day on which it can have been published
 * is not before the first on which the claim can have been said.
 */
export const carrierBeforeClaim: Check = ({ read }) => {
  const documents = documentsById(read);
  const last = lastDays(read);
  return placedClaims(read).flatMap((placed) => {
    const { claim, source } = placed;
    const said = claim.said?.earliest;
    if (!said) return [];
    return claim.carried.flatMap((carrier) => {
      const published = documents.get(carrier.in)?.published;
      if (!published?.latest || published.latest >= said) return [];
      const day = last.get(source);
      if (day !== undefined && said > day) {
        return [
          problemAt('carrier-before-claim', source.file, source.locate([...claim.path, 'said']), {
            reason: `\`${claim.id}\` was said on ${claim.said?.edtf}, after \`${carrier.in}\`, which carries it, was published on ${published.edtf}, and after the last day of this text, ${day}.`,
            expected: `a \`said\` up to ${published.edtf}`,
          }),
        ];
      }
      return [
        problemAt('carrier-before-claim', source.file, placeOfCarrier(placed, carrier), {
          reason: `\`${carrier.in}\` was published on ${published.edtf}, before \`${claim.id}\` was said on ${claim.said?.edtf}.`,
          expected: 'a document of the day of the claim or later, or an earlier `said`',
        }),
      ];
    });
  });
};
