import { problemAt } from '../messages/problem-at.ts';
import { listed, shown } from '../messages/words.ts';
import { vocabularyOf } from '../reading/quantity/vocabulary.ts';
import { citedIn, statementsOf } from './prose/cited-figures.ts';
import type { Cited } from './prose/cited-figures.ts';
import { englishSentences } from './prose/english.ts';
import { isWhole } from './prose/is-whole.ts';
import { peopleNumbers } from './prose/people-numbers.ts';
import { liesIn } from './prose/quoted-ranges.ts';
import type { Check } from './rule.ts';

/**
 * A number of people that is typed into a sentence stands in something that the sentence cites, or
 * in something cited before it in the same paragraph.
 */
export const numberNotInRecord: Check = ({ read }) => {
  const vocabulary = vocabularyOf(read.content.site);
  const cited = citedIn(read);
  return englishSentences(read).flatMap(({ file, passage, sentence }) => {
    if (sentence.cites.length === 0 || !isWhole(read, file)) return [];
    const numbers = peopleNumbers(sentence.text, vocabulary);
    if (numbers.length === 0) return [];
    const earlier = passage.sentences.filter(({ from }) => from < sentence.from);
    const behind = [...sentence.cites, ...earlier.flatMap(({ cites }) => cites)];
    if (!behind.some((id) => cited.claims(id).length > 0)) return [];
    return numbers
      .filter(({ at }) => !liesIn(passage.quoted, sentence.from + at))
      .filter(({ value }) => !behind.some((id) => cited.numbers(id).has(value)))
      .map(({ text, at }) =>
        problemAt('number-not-in-record', file.source.file, passage.at(sentence.from + at), {
          reason: `${shown(text)} is not what ${named(sentence.cites)} ${sentence.cites.length > 1 ? 'say' : 'says'}${figures(sentence.cites, cited)}.${sentence.isCiting ? '' : ' This sentence has no citation of its own, so that at the end of its paragraph stands for it.'}`,
          expected: sentence.isCiting
            ? 'a number of what the sentence cites; a `:count` always is one'
            : 'a citation of who gives this number, in this sentence',
          fix: sentence.isCiting ? countFix(sentence.cites, cited) : null,
        }),
      );
  });
};

function named(ids: readonly string[]): string {
  return listed(
    [...new Set(ids)].map((id) => `\`${id}\``),
    'and',
  );
}

/** `: 27 civilians`, the figures that are there. */
function figures(ids: readonly string[], cited: Cited): string {
  const texts = quantitiesOf(ids, cited).map(({ text }) => text);
  return texts.length === 0 ? '' : `: ${[...new Set(texts)].slice(0, 4).join('; ')}`;
}

function countFix(ids: readonly string[], cited: Cited): string | null {
  const given = quantitiesOf(ids, cited);
  const [only] = given;
  return only !== undefined && given.length === 1 ? `:count[${only.claim}.${only.measure}]` : null;
}

function quantitiesOf(ids: readonly string[], cited: Cited) {
  const claims = new Set([...new Set(ids)].flatMap((id) => cited.claims(id)));
  return [...claims].flatMap((claim) =>
    statementsOf(claim).flatMap(({ quantities }) =>
      Object.entries(quantities).flatMap(([measure, list]) =>
        (list ?? []).map(({ text }) => ({ claim: claim.id, measure, text })),
      ),
    ),
  );
}
