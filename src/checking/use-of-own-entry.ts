import { problemAt } from '../messages/problem-at.ts';
import type { Check } from './rule.ts';

/** `use` brings in an entry of another report, once. */
export const useOfOwnEntry: Check = ({ read }) =>
  read.reports.flatMap(({ chronology, uses, source }) =>
    uses.flatMap(({ entry, path }, index) => {
      const isOwn = chronology.some(({ id }) => id === entry);
      const isSecond = uses.slice(0, index).some((use) => use.entry === entry);
      if (!isOwn && !isSecond) return [];
      return [
        problemAt('use-of-own-entry', source.file, source.locate([...path, 'use']), {
          reason: isOwn
            ? `This report defines \`${entry}\` itself, and cannot bring it in.`
            : `This report brings \`${entry}\` in twice.`,
          expected: isOwn
            ? 'further claims under the entry itself'
            : 'one `use` with all the claims',
        }),
      ];
    }),
  );
