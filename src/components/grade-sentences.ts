import { answeredSentences } from './answered.ts';
import { originsWithFigure } from './accounts-text.ts';
import { listOf } from '../i18n/numbers.ts';
import { UNSTATED } from '../record/origins.ts';
import type { Entry } from '../record/record.ts';
import type { PageContext } from './page-context.ts';

/**
 * An entry's grades as sentences: how many origins and whether they are parties, who is held
 * responsible, what is disputed or was denied by those to whom it is ascribed, how far it was carried, who has not been heard.
 */
export function gradeSentences(entry: Entry, at: PageContext): string[] {
  const { words } = at.language;
  const names = (ids: readonly string[]) => ids.map((id) => at.names.inText(id));
  const speakersOf = (id: string) =>
    (at.record.claims.get(id)?.speakers ?? []).map((who) => at.names.short(who));
  const named = entry.origins.filter(({ id }) => id !== UNSTATED);
  const interested = named.filter((origin) => origin.interested).length;
  const origins = [words.corroboration[entry.corroboration](named.length)];
  const withFigure = originsWithFigure(entry, at);
  if (withFigure !== null) origins.push(withFigure);
  if (interested > 0) origins.push(words.interest[entry.interested](interested, named.length));
  const grades = [origins.join(words.marks.comma)];
  const givesFigure = entry.toll.length > 0;
  if (givesFigure || entry.responsibility !== 'not-attributed') {
    grades.push(words.responsibility[entry.responsibility](names(entry.attributedTo)));
  }
  const sentences = [words.site.sentence(grades)];
  if (entry.hedges.length > 0) {
    const hedges = entry.hedges.map(({ claim, hedge }) => ({
      who: listOf(speakersOf(claim), at.language) || words.charts.nobodyNamed,
      hedge,
    }));
    sentences.push(words.site.sentence([words.site.hedgedBy(hedges)]));
  }
  if (entry.disputed.length > 0) {
    const what = [...new Set(entry.disputed.map((dispute) => words.site.disputed[dispute.what]))];
    sentences.push(words.site.disputedSentence(listOf(what, at.language)));
  }
  sentences.push(...answeredSentences(entry, at));
  if (entry.outlets.length > 0)
    sentences.push(
      words.site.sentence([
        words.outlets(entry.outlets.length),
        ...(entry.inferredOutlets.length > 0
          ? [words.inferredOutlets(entry.inferredOutlets.length, entry.outlets.length)]
          : []),
      ]),
    );
  if (entry.silent.length > 0)
    sentences.push(words.site.sentence([words.silent(names(entry.silent))]));
  return sentences;
}
