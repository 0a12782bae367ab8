import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { shown } from '../messages/words.ts';
import { passagesOf } from './prose/passages.ts';
import type { Check } from './rule.ts';

const block = /:{2,}(?:chart|map|chronology|sources)(?![\w-])(?:\[[^\]]*\])?(?:\{[^}]*\})?/gu;
const heading = /(?<=^|\n)(#{2,6})(\p{L}[^\n]*)/gu;

/** A block inside a sentence, or a heading without a space behind its signs, would be printed. */
export const unreadBlock: Check = ({ read }) =>
  read.files.flatMap((file) => {
    const lines = file.source.text.split(/\r\n|\n|\r/u);
    return passagesOf(file).flatMap(({ text, at }): Problem[] => [
      ...[...text.matchAll(block)].flatMap((match) => {
        const place = at(match.index);
        const before = lines[place.line - 1]?.slice(0, place.column - 1) ?? '';
        // What starts its line is told of where blocks are read; a backslash says that it is text.
        if (/^[\s>*+-]*$|\\$/u.test(before)) return [];
        return [
          problemAt('unknown-directive', file.source.file, place, {
            reason: `${shown(match[0])} stands inside a sentence: it would be printed as it stands.`,
            expected: 'the block alone on its line, with an empty line before and behind it',
            fix: match[0].replace(/^:+/u, '::'),
          }),
        ];
      }),
      ...[...text.matchAll(heading)].flatMap((match) => {
        const place = at(match.index);
        if (lines[place.line - 1]?.[place.column - 2] === '\\') return [];
        const [whole, signs = '', words = ''] = match;
        return [
          problemAt('unknown-directive', file.source.file, place, {
            reason: `${shown(whole)} is no heading without a space: it would be printed as it stands.`,
            expected: 'a space between the signs and the words',
            fix: `${signs} ${words}`,
            edit: { old: signs + (words[0] ?? ''), new: `${signs} ${words[0] ?? ''}` },
          }),
        ];
      }),
    ]);
  });
