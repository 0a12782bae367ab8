import { problemAt } from '../messages/problem-at.ts';
import { passagesOf } from './prose/passages.ts';
import type { Check } from './rule.ts';

const bracketed = /(?<![\w\]:!])\[([a-z0-9]+(?:-[a-z0-9]+)*)\](?![[(:])/gu;

/** An id in brackets without its `@` would be printed as it stands. */
export const unmarkedCitation: Check = ({ read, ids }) =>
  read.files.flatMap((file) =>
    passagesOf(file).flatMap(({ text, at }) =>
      [...text.matchAll(bracketed)].flatMap((match) => {
        const [whole, id = ''] = match;
        if (!ids.has(id, ['claim', 'entry', 'document'])) return [];
        return [
          problemAt('unreadable-citation', file.source.file, at(match.index), {
            reason: `\`${whole}\` has no @, and is text: it would be printed as it stands.`,
            expected: 'an id with an @',
            fix: `[@${id}]`,
            edit: { old: whole, new: `[@${id}]` },
          }),
        ];
      }),
    ),
  );
