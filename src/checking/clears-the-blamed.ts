import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { placedClaims } from './carriers.ts';
import type { Check } from './rule.ts';

/** One claim cannot hold an actor responsible and say that the same is not. */
export const clearsTheBlamed: Check = ({ read }) =>
  placedClaims(read).flatMap(({ claim, source }): Problem[] => {
    const { attribution, clears = [] } = claim;
    const both = clears.filter((id) => attribution?.actors.includes(id) === true);
    return both.map((id) =>
      problemAt('clears-the-blamed', source.file, source.locate([...claim.path, 'clears']), {
        reason: `\`${claim.id}\` attributes to \`${id}\` and clears \`${id}\`.`,
        expected: 'one of the two; a claim for each where the source said both, on different days',
      }),
    );
  });
