import { problemAt } from '../messages/problem-at.ts';
import { shown } from '../messages/words.ts';
import { vocabularyOf } from '../reading/quantity/vocabulary.ts';
import type { ReadReport } from '../reading/folder/read-report.ts';
import { citedIn } from './prose/cited-figures.ts';
import type { Cited } from './prose/cited-figures.ts';
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
    // A table is told of as a whole.
    if (sentence.cites.length > 0 || passage.kind === 'table') return [];
    const number = peopleNumbers(sentence.text, vocabulary).find(
      ({ value, isKnown }) =>
        !isKnown || !before().some(({ cites }) => cites.some((id) => cited.numbers(id).has(value))),
    );
    if (!number) return [];
    const at = passage.at(sentence.from + number.at);
    const next = passage.sentences.find(({ from, isCiting }) => from > sentence.from && isCiting);
    const own = read.reports.find(({ source }) => source === file.source);
    return [
      problemAt('uncited-number', file.source.file, at, {
        reason:
          next === undefined
            ? `${shown(number.text)} stands here, and nothing says who counted.`
            : `The sentence ${shown(startOf(sentence.text))} has no citation; that of ${shown(startOf(next.text))} covers that sentence alone.`,
        expected: `a citation of who counted ${shown(number.text)}, in its sentence or at the end of the paragraph, or a \`:count\``,
        fix: own === undefined ? null : citationOf(number.value, own, cited),
      }),
    ];
  });
};

/** The beginning of a sentence, to know it by; a citation or a count in it is left out. */
function startOf(sentence: string): string {
  const words = sentence.replaceAll('\uFFFC', '').trim().split(/\s+/u);
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : words.join(' ');
}

/** How many words of a sentence a message shows. */
const most = 6;

/** A citation of the one claim of a report that gives a number. */
function citationOf(value: number, { chronology, uses }: ReadReport, cited: Cited): string | null {
  const claims = [...chronology, ...uses].flatMap((one) => one.claims);
  const [only, ...others] = claims.filter(({ id }) => cited.numbers(id).has(value));
  return only === undefined || others.length > 0 ? null : `[@${only.id}]`;
}
