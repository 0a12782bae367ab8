import { problemAt } from '../messages/problem-at.ts';
import { placedClaims } from './carriers.ts';
import type { Check } from './rule.ts';

/** A document carries a claim once: a second version of it would have no place in the chain. */
export const carrierTwice: Check = ({ read }) =>
  placedClaims(read).flatMap(({ claim, source, carriersAt }) =>
    claim.carried.flatMap((carrier, index) => {
      const at = carriersAt[index];
      const isSecond = claim.carried.slice(0, index).some((other) => other.in === carrier.in);
      if (!isSecond || at === undefined) return [];
      return [
        problemAt('carrier-twice', source.file, at, {
          reason: `\`${carrier.in}\` carries \`${claim.id}\` twice.`,
          expected: 'each document once; two figures of one document are a list in one carrier',
        }),
      ];
    }),
  );
