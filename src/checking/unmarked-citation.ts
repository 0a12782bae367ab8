import { problemAt } from '../messages/problem-at.ts';
import { passagesOf } from './prose/passages.ts';
import type { Check } from './rule.ts';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** What editors write for a citation, and what it lacks to be one. */
const forms: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<![\\w\\]:!])\\[(${id})\\](?![[(:])`, 'gu'), 'has no @'],
  [new RegExp(`(?<![\\w\\]])\\[\\^@?(${id})\\](?![[(:])`, 'gu'), 'is a footnote without its note'],
  [new RegExp(`\\(@(${id})\\)`, 'gu'), 'stands in round brackets'],
  [new RegExp(`(?<![\\w@/.;([^-]|; )@(${id})(?![\\w@-]|\\.\\w)`, 'gu'), 'stands in no brackets'],
];

/** The id of something that is there, written nearly as a citation, would be printed as it stands. */
export const unmarkedCitation: Check = ({ read, ids }) =>
  read.files.flatMap((file) => {
    const lines = file.source.text.split(/\r\n|\n|\r/u);
    return passagesOf(file).flatMap(({ text: written, at }) => {
      // What stands in square brackets is told of where citations are read.
      const text = written.replace(/\[\s*@[^[\]]*\]/gu, (mark) => ' '.repeat(mark.length));
      return forms.flatMap(([form, lack]) =>
        [...text.matchAll(form)].flatMap((match) => {
          const [whole, cited = ''] = match;
          if (!ids.has(cited, ['claim', 'entry', 'document'])) return [];
          const place = at(match.index);
          // A backslash in front says that it is meant as text.
          if (lines[place.line - 1]?.[place.column - 2] === '\\') return [];
          return [
            problemAt('unreadable-citation', file.source.file, place, {
              reason: `\`${whole}\` ${lack}, and is text: it would be printed as it stands.`,
              expected: 'an id with an @, in square brackets',
              fix: `[@${cited}]`,
              edit: { old: whole, new: `[@${cited}]` },
            }),
          ];
        }),
      );
    });
  });
