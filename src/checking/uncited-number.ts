import { problemAt } from '../messages/problem-at.ts';
import { shown } from '../messages/words.ts';
import { vocabularyOf } from '../reading/quantity/vocabulary.ts';
import { citedIn } from './prose/cited-figures.ts';
import { englishSentences } from './prose/english.ts';
import { peopleNumbers } from './prose/people-numbers.ts';
import type { Check } from './rule.ts';

/**
 * A sentence that gives a number of people has a citation, or its paragraph ends on one. "The eight
 * children" needs none where something cited before it in the section gives the eight.
 */
export const uncitedNumber: Check = ({ read }) => {
  const vocabulary = vocabularyOf(read.content.site);
  const cited = citedIn(read);
  return englishSentences(read).flatMap(({ file, passage, sentence, before }) => {
    if (sentence.cites.length > 0) return [];
    const number = peopleNumbers(sentence.text, vocabulary).find(
      ({ value, isKnown }) =>
        !isKnown || !before().some(({ cites }) => cites.some((id) => cited.numbers(id).has(value))),
    );
    if (!number) return [];
    const at = passage.at(sentence.from + number.at);
    return [
      problemAt('uncited-number', file.source.file, at, {
        reason: `${shown(number.text)} stands here, and nothing says who counted.`,
        expected: 'a citation in the sentence or at the end of its paragraph, or a `:count`',
        fix: file.role.role === 'report' ? '[@id]' : null,
      }),
    ];
  });
};
