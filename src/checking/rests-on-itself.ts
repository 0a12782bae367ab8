import { problemAt } from '../messages/problem-at.ts';
import { placedClaims } from './carriers.ts';
import type { Check } from './rule.ts';

/** A claim rests on what others said: not on its own speaker. */
export const restsOnItself: Check = ({ read }) =>
  placedClaims(read).flatMap(({ claim, source }) =>
    claim.restsOn
      .filter((id) => claim.by.includes(id))
      .map((id) =>
        problemAt('rests-on-itself', source.file, source.locate([...claim.path, 'rests-on']), {
          reason: `\`${claim.id}\` is by \`${id}\` and rests on \`${id}\`.`,
          expected: 'the claim or the source that it passes on; nothing where it is its own',
        }),
      ),
  );
