import type { Id } from '../reading/content.ts';
import type { Entry, Reason } from '../record/record.ts';
import { speakersText } from './claim-texts.ts';
import type { PageContext } from './page-context.ts';

/** Why the origins of an entry come to what they do, a sentence each. */
export function reasonSentences(entry: Entry, at: PageContext): string[] {
  const { reasons } = at.language.words;
  const speakerOf = (id: Id) => {
    const claim = at.record.claims.get(id);
    return claim === undefined ? at.names.of(id) : speakersText(claim, at);
  };
  return entry.reasons.map(({ key, ids }: Reason) =>
    reasons[key]([...new Set(ids.map(speakerOf))], ids.length),
  );
}
