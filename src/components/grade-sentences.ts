import { answeredSentences } from './answered.ts';
import { originsWithFigure } from './accounts-text.ts';
import { blameSentence } from './blame-sentence.ts';
import { kinOf } from '../charts/kin.ts';
import { listOf } from '../i18n/numbers.ts';
import { UNSTATED } from '../record/origins.ts';
import type { Entry, Origin } from '../record/record.ts';
import type { PageContext } from './page-context.ts';

/**
 * An entry's grades as sentences: who blames whom, and how many origins there are and which of them
 * are parties, which stand together; what is disputed, how far it was carried, what was denied by
 * those to whom it is ascribed, who has not been heard.
 */
export function gradeSentences(entry: Entry, at: PageContext): string[] {
  const { words } = at.language;
  const names = (ids: readonly string[]) => ids.map((id) => at.names.inText(id));
  const blame = blameSentence(entry, at);
  const origins = originsSentence(entry, at);
  const sentences = [blame === null ? origins : `${blame} ${origins}`];
  if (entry.disputed.length > 0) {
    const what = [...new Set(entry.disputed.map((dispute) => words.site.disputed[dispute.what]))];
    sentences.push(words.site.disputedSentence(listOf(what, at.language)));
  }
  if (entry.outlets.length > 0)
    sentences.push(
      words.site.sentence([
        words.outlets(entry.outlets.length),
        ...(entry.inferredOutlets.length > 0
          ? [words.inferredOutlets(entry.inferredOutlets.length, entry.outlets.length)]
          : []),
      ]),
    );
  sentences.push(...answeredSentences(entry, at));
  if (entry.silent.length > 0)
    sentences.push(words.site.sentence([words.silent(names(entry.silent))]));
  return sentences;
}

/** As much of who blames whom, and how many origins there are, as a description of a page has room for. */
export function gradesInBrief(entry: Entry, at: PageContext): string {
  const blame = blameSentence(entry, at);
  const origins = originsSentence(entry, at);
  const texts = blame === null ? [] : [`${blame} ${origins}`, blame];
  return texts.find((text) => text.length <= BRIEF) ?? origins;
}

/** Letters that a description of a page has beside its title. */
const BRIEF = 240;

function originsSentence(entry: Entry, at: PageContext): string {
  const { words } = at.language;
  const named = entry.origins.filter(({ id }) => id !== UNSTATED);
  const origins = [words.corroboration[entry.corroboration](named.length)];
  const withFigure = originsWithFigure(entry, at);
  if (withFigure !== null) origins.push(withFigure);
  const interested = interestText(named, at);
  return words.site.sentence([
    origins.join(words.marks.comma),
    ...(interested === null ? [] : [interested]),
  ]);
}

/** Which of those who spoke are parties to the events, and which speak for one; `null` for nobody. */
function interestText(origins: readonly Origin[], at: PageContext): string | null {
  const { record, names, language } = at;
  const kin = kinOf(record);
  const interested = origins
    .flatMap(({ speakers }) => speakers)
    .filter((id) => kin.isInterested(id));
  if (interested.length === 0) return null;
  const isParty = (id: string) =>
    record.actors.has(id) || (record.sources.get(id)?.kind === 'party' && kin.rootOf(id) === id);
  return language.words.interest({
    parties: interested.filter(isParty).map(names.inText),
    speakers: interested.filter((id) => !isParty(id)).map(names.inText),
  });
}
