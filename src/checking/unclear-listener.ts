import { problemAt } from '../messages/problem-at.ts';
import { placedClaims } from './carriers.ts';
import type { Check } from './rule.ts';

/** Where several published first what an unnamed speaker said, only the desk knows who heard it. */
export const unclearListener: Check = ({ read, record }) =>
  placedClaims(read).flatMap(({ claim, source }) => {
    if (claim.by.length > 0 || claim.toldTo !== undefined) return [];
    const listeners = record().claims.get(claim.id)?.speakers ?? [];
    if (listeners.length < 2) return [];
    const names = listeners.map((id) => `\`${id}\``).join(' and ');
    return [
      problemAt('unclear-listener', source.file, source.locate([...claim.path, 'as']), {
        reason: `Nothing tells who heard the speaker of \`${claim.id}\`: as many carriers come from ${names}, and none of these is earlier. All of them answer for it together.`,
        expected: 'the source to which the speaker talked',
        fix: 'told-to: …',
      }),
    ];
  });
