import type { Language } from '../i18n/languages.ts';
import { listOf } from '../i18n/numbers.ts';
import type { EdtfDate } from '../reading/date.ts';
import { formatDate } from '../reading/date/format-date.ts';
import { bibEntry, bibNames, bibUrl, texText } from './bibtex.ts';
import { cslDate } from './csl-date.ts';

/** A page of the site, to be cited in other people’s work. */
export interface CitablePage {
  /** A name for it among what somebody cites. */
  key: string;
  kind: 'report' | 'entry' | 'dataset';
  title: string;
  authors: readonly string[];
  site: string;
  published: EdtfDate | null;
  /** The day of its last change, where it is another. */
  updated: EdtfDate | null;
  /** Its whole address; `null` where nobody said where the site is. */
  address: string | null;
  /** The tag of its language. */
  language: string;
}

/** How to cite a page. */
export interface Citation {
  /** One sentence to print; what runs the other way in it stands between marks (`isolated`). */
  text: string;
  bibtex: string;
  /** An item of CSL-JSON (docs.citationstyles.org, CSL-JSON schema 1.0). */
  csl: string;
}

const types = {
  report: { bibtex: 'online', csl: 'article-newspaper' },
  entry: { bibtex: 'online', csl: 'webpage' },
  dataset: { bibtex: 'dataset', csl: 'dataset' },
} as const;

/** How to cite a page: in words, and for reference managers. */
export function citationOf(page: CitablePage, language: Language): Citation {
  const { key, kind, title, authors, site, published, address } = page;
  const { words } = language;
  const updated = page.updated?.edtf === published?.edtf ? null : page.updated;
  const changed = updated === null ? undefined : words.site.updated(formatDate(updated, language));
  const csl = {
    id: key,
    type: types[kind].csl,
    title,
    'container-title': site,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...cslDate('issued', published ?? undefined),
    ...(address === null ? {} : { URL: address }),
    language: page.language,
    ...(changed === undefined ? {} : { note: changed }),
  };
  return {
    text: words.site.citation({
      authors: listOf(authors, language),
      title,
      site,
      day: published === null ? '' : formatDate(published, language),
      changed: changed ?? '',
      address: address ?? '',
    }),
    bibtex: bibEntry(types[kind].bibtex, key, [
      ['title', `{${texText(title)}}`],
      ['author', bibNames(authors)],
      ['organization', texText(site)],
      ['date', published?.edtf],
      ['url', address === null ? undefined : bibUrl(address)],
      ['langid', page.language],
      ['note', changed && texText(changed)],
    ]),
    csl: JSON.stringify([csl]),
  };
}
