import { problemAt } from '../messages/problem-at.ts';
import { placedClaims } from './carriers.ts';
import type { Check } from './rule.ts';

/** Nothing is taken back or put right before it was said. */
export const withdrawnBeforeSaid: Check = ({ read }) =>
  placedClaims(read).flatMap(({ claim, source }) =>
    (['withdrawn', 'corrected', 'redacted'] as const).flatMap((field) => {
      const on = claim[field]?.on;
      if (!on?.latest || !claim.said?.earliest || on.latest >= claim.said.earliest) return [];
      return [
        problemAt(
          'withdrawn-before-said',
          source.file,
          source.locate([...claim.path, field, 'on']),
          {
            reason: `\`${claim.id}\` is ${field} on ${on.edtf}, before it was said on ${claim.said.edtf}.`,
            expected: 'the day of the claim or a later one, or an earlier `said`',
          },
        ),
      ];
    }),
  );
