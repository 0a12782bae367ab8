import { problemAt } from '../messages/problem-at.ts';
import { listed } from '../messages/words.ts';
import type { Corroboration, Entry } from '../record/record.ts';
import { englishSentences } from './prose/english.ts';
import { liesIn } from './prose/quoted-ranges.ts';
import type { Check } from './rule.ts';

const confirmed = /\b(?:confirm(?:s|ed|ing)?|confirmation)\b/giu;

/** Words in front that turn a confirmation into its absence, or into a hope. */
const denied =
  /\b(?:not|no|nobody|none|neither|nor|never|cannot|n[’']t|without|yet to|await(?:s|ing)?|un)\b[^.;]{0,60}$/iu;

/** How many origins a grade comes to, for a sentence. */
const origins: Record<Exclude<Corroboration, 'independent'>, string> = {
  'single-origin': 'has one origin',
  compiled: 'is only passed on or compiled',
  unstated: 'has no named origin',
};

/** "Confirmed" is said only of what two origins or more say, independently. */
export const confirmedByOne: Check = ({ read, record }) => {
  const sentences = englishSentences(read).flatMap((placed) => {
    const { passage, sentence } = placed;
    const word = [...sentence.text.matchAll(confirmed)].find(
      ({ index }) =>
        !denied.test(sentence.text.slice(Math.max(0, index - 80), index)) &&
        !liesIn(passage.quoted, sentence.from + index),
    );
    return word && sentence.cites.length > 0 ? [{ ...placed, word }] : [];
  });
  if (sentences.length === 0) return [];
  const { claims, entryById } = record();
  return sentences.flatMap(({ file, passage, sentence, word }) => {
    const entries = new Set(
      sentence.cites.flatMap((id) => entryById.get(claims.get(id)?.entry ?? id) ?? []),
    );
    const weak = [...entries].flatMap(weakness);
    if (weak.length === 0 || weak.length < entries.size) return [];
    return [
      problemAt('confirmed-by-one', file.source.file, passage.at(sentence.from + word.index), {
        reason: `\`${word[0]}\` stands here, and ${listed(weak, 'and')}.`,
        expected:
          'two independent origins, or a word that says who says so: said, reported, counted',
      }),
    ];
  });
};

function weakness({ id, corroboration }: Entry): string[] {
  return corroboration === 'independent' ? [] : [`\`${id}\` ${origins[corroboration]}`];
}
