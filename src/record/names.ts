import { isolated } from '../i18n/isolated.ts';
import type { Id, Localized } from '../reading/content.ts';
import type { Said, TheRecord } from './record.ts';

/** The names of everything in a record, in one language. */
export interface Names {
  /** A source or actor; for an id that has no name, the id. */
  of: (id: Id) => string;
  /** Its short name where it has one. */
  short: (id: Id) => string;
  /** A source or actor inside a sentence, with an article where it needs one. */
  inText: (id: Id) => string;
  /** The same in little room: its short name where it has one. */
  shortInText: (id: Id) => string;
  place: (id: Id) => string;
  /** Whoever published a document, short. */
  publisher: (document: Id) => string;
  /** Who speaks: names, or the words that a document has for somebody whom it does not name. */
  speakers: (said: Pick<Said, 'by' | 'as'>) => string[];
}

/** Names in the language asked for, else in the site's first, else in any. */
export function namesIn(
  record: Pick<TheRecord, 'sources' | 'actors' | 'places' | 'documents' | 'site'>,
  language: string,
): Names {
  const { sources, actors, places, documents, site } = record;
  const own = (words: Localized | undefined) =>
    words?.[language] ?? words?.[language.split('-')[0] ?? ''];
  const worded = (words: Localized | undefined, id: Id) =>
    own(words) ?? words?.[site.languages[0] ?? 'en'] ?? Object.values(words ?? {})[0] ?? id;
  const who = (id: Id) => sources.get(id) ?? actors.get(id);
  const short = (id: Id) => worded(who(id)?.short ?? who(id)?.name, id);
  const inText = (id: Id) => own(who(id)?.inText) ?? worded(who(id)?.name, id);
  return {
    of: (id) => worded(who(id)?.name, id),
    short,
    inText,
    shortInText: (id) => (who(id)?.short === undefined ? inText(id) : short(id)),
    place: (id) => worded(places.get(id)?.name, id),
    publisher: (id) => short(documents.get(id)?.publisher ?? id),
    speakers: ({ by, as }) =>
      by.length > 0 ? by.map((id) => worded(who(id)?.name, id)) : as === null ? [] : [as],
  };
}

/** The same names for sentences that run a given way: one that runs the other way stays in one piece. */
export function isolatedNames(names: Names, dir: 'ltr' | 'rtl'): Names {
  return {
    of: (id) => isolated(names.of(id), dir),
    short: (id) => isolated(names.short(id), dir),
    inText: (id) => isolated(names.inText(id), dir),
    shortInText: (id) => isolated(names.shortInText(id), dir),
    place: (id) => isolated(names.place(id), dir),
    publisher: (id) => isolated(names.publisher(id), dir),
    speakers: (said) => names.speakers(said).map((name) => isolated(name, dir)),
  };
}
