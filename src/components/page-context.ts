import type { Id } from '../reading/content.ts';
import type { Names } from '../record/names.ts';
import { isolatedNames, namesIn } from '../record/names.ts';
import type { RecordInLanguage } from '../record/in-language.ts';
import type { RecordedReport, TheRecord } from '../record/record.ts';
import { withGroupLabels } from '../i18n/group-labels.ts';
import type { Language } from '../i18n/languages.ts';
import { directionOf } from '../i18n/direction.ts';
import { withoutIsolates } from '../i18n/isolated.ts';
import { languageOf } from '../i18n/languages.ts';
import type { SitePath } from '../publishing/addresses.ts';
import { languagePrefix, pageOf, relativeAddress } from '../publishing/addresses.ts';
import { entryPath } from '../publishing/entry-path.ts';

/** What stands on a page, so that a link to it stays on the page. */
export interface OnPage {
  claims?: ReadonlySet<Id>;
  entries?: ReadonlySet<Id>;
  documents?: ReadonlySet<Id>;
}

/** What a text tells of: a report, or a dataset by its id. */
export type Told = Pick<RecordedReport, 'slug' | 'entries' | 'documents'>;

/** What every part of a page needs to know of it. */
export interface PageContext {
  record: TheRecord;
  /** The tag of the page's language as `site.yml` has it. */
  tag: string;
  language: Language;
  names: Names;
  /** For the element that holds words: their language, where it is not that of the page. */
  langOf(text: string): { lang?: string; dir?: 'ltr' | 'rtl' };
  /** The page's own file. */
  path: SitePath;
  /** The prefix of the page's language. */
  prefix: '' | SitePath;
  /** The address of a file of the site as seen from this page. */
  href(to: SitePath): string;
  entryHref(id: Id): string;
  /** An entry that a text cites: on this page where it stands here, else its own page. */
  citedEntryHref(id: Id): string;
  /** The page of a source or an actor. */
  whoHref(id: Id): string;
  /** The page of a place; nothing on that page itself. */
  placeHref(id: Id): string | null;
  /** A claim in the nearest ledger: on this page, else on its entry's page. */
  claimHref(id: Id): string;
  /**
   * A document in this page's list, else where it was published, else, for one without an address,
   * in the list of an entry that it speaks of, else nothing.
   */
  documentHref(id: Id): string | null;
}

/** Makes the context of one page. */
export function pageContext(
  record: TheRecord | RecordInLanguage,
  tag: string,
  path: SitePath,
  onPage: OnPage = {},
): PageContext {
  const prefix = languagePrefix(tag, record.site.languages);
  const { languages } = record.site;
  const given = 'given' in record ? record.given : null;
  const href = (to: SitePath) => relativeAddress(path, to);
  const standsAt = (entry: Id, anchor = entry) => entryPath(record, entry, prefix, anchor);
  return {
    record,
    tag,
    language: withGroupLabels(languageOf(tag), record.site.groups, record.site.languages[0]),
    names: isolatedNames(namesIn(record, tag), languageOf(tag).dir),
    langOf: (text) => {
      const [first] = languages;
      const isThere = given === null || given.has(withoutIsolates(text)) || first === undefined;
      return isThere ? {} : { lang: first, dir: directionOf(first) };
    },
    path,
    prefix,
    href,
    entryHref: (id) => href(standsAt(id)),
    citedEntryHref: (id) => (onPage.entries?.has(id) ? `#${id}` : href(standsAt(id))),
    whoHref: (id) => href(pageOf(record.sources.has(id) ? 'sources' : 'actors', id, prefix)),
    placeHref: (id) => {
      const page = pageOf('places', id, prefix);
      return page === path ? null : href(page);
    },
    claimHref: (id) =>
      onPage.claims?.has(id) ? `#${id}` : href(standsAt(record.claims.get(id)?.entry ?? id, id)),
    documentHref,
  };

  function documentHref(id: Id): string | null {
    if (onPage.documents?.has(id)) return `#${id}`;
    const document = record.documents.get(id);
    if (document?.url) return document.url;
    const entry = record.claims.get(document?.carries[0] ?? '')?.entry;
    return entry === undefined ? null : href(standsAt(entry, id));
  }
}
