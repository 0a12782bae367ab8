import type { BlameClause, BlameWords, BlamingVoice, Speaker } from '../i18n/blame-words.ts';
import { kinOf } from '../charts/kin.ts';
import { formatFigure } from '../reading/quantity/quantity-words.ts';
import { blameIn } from '../record/blame.ts';
import type { BlameSaid, BlameVoice } from '../record/blame.ts';
import { headOf } from '../record/drift.ts';
import { isGain } from '../record/responsibility.ts';
import type { Entry } from '../record/record.ts';
import type { PageContext } from './page-context.ts';

/** What the words of a sentence are taken from. */
type Telling = Pick<PageContext, 'record' | 'language' | 'names'>;

/** More than so many who say the same are not all named. */
const most = 4;

/**
 * Who blames whom for an entry, who answers for it and who clears whom, in one sentence; that no one
 * is blamed, where somebody could be; `null` where nothing is to be said of that.
 */
export function blameSentence(entry: Entry, at: Telling): string | null {
  const { words } = at.language;
  if (entry.responsibility === null) return null;
  const clauses = blameIn(entry, kinOf(at.record)).map(({ voices, said }): BlameClause => ({
    ...namedVoices(voices, at),
    said: said.map((one) => saidWords(one, at)),
    isGain: isGain(entry.kind),
  }));
  if (clauses.length > 0) return words.site.sentence([words.blame(clauses)]);
  return entry.toll.length > 0
    ? words.site.sentence([words.nobodyBlamed(isGain(entry.kind))])
    : null;
}

/** Those whom there is room to name: all, else the first three, a word of doubt before none. */
function namedVoices(
  voices: readonly BlameVoice[],
  at: Telling,
): Pick<BlameClause, 'voices' | 'others'> {
  const all = voices.flatMap((voice) => voiceWords(voice, at));
  if (all.length <= most) return { voices: all, others: 0 };
  const sorted = all.toSorted((a, b) => Number(a.hedge === null) - Number(b.hedge === null));
  return { voices: sorted.slice(0, most - 1), others: all.length - most + 1 };
}

/** Several who speak together stand each for themselves, but where one word of doubt is of all. */
function voiceWords({ by, as, hedge }: BlameVoice, { names }: Telling): BlamingVoice[] {
  const speakers: Speaker[] =
    by.length > 0 ? by.map((id) => ({ name: names.inText(id) })) : [{ unnamed: as }];
  return hedge === null
    ? speakers.map((speaker) => ({ speakers: [speaker], hedge }))
    : [{ speakers, hedge }];
}

function saidWords(said: BlameSaid, at: Telling): BlameWords {
  const { names, language } = at;
  if (said.what === 'names-nobody') return said;
  if (said.what === 'clears') {
    return { what: said.what, names: said.actors.map(names.inText), self: said.self };
  }
  const { mode, actors, shares } = said.attribution;
  const either = mode === 'either';
  const named = actors.map(names.inText);
  if (said.what === 'did') return { what: said.what, either, names: named, self: said.self };
  if (mode !== 'split') return { what: said.what, either, names: named };
  const { whole } = said;
  return {
    what: 'shares',
    shares: shares.map(({ actor, share }) => ({
      name: names.inText(actor),
      share: whole === null ? share.text : formatFigure(share, language),
    })),
    whole: whole === null ? null : headOf(whole),
  };
}
