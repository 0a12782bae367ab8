import { withoutIsolates } from '../i18n/isolated.ts';
import { localized } from '../i18n/labels.ts';
import type { Language } from '../i18n/languages.ts';
import { formatDate } from '../reading/date/format-date.ts';
import type { CitedDocument, TheRecord } from '../record/record.ts';
import { bibEntry, bibNames, bibUrl, texText } from './bibtex.ts';
import type { BibField } from './bibtex.ts';
import { cslDate } from './csl-date.ts';
import type { CslDate } from './csl-date.ts';

/** A document as CSL-JSON has it. */
export interface CslDocument {
  id: string;
  type: 'article-newspaper' | 'webpage' | 'document';
  title?: string;
  'container-title': string;
  author?: { literal: string }[];
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  archive?: string;
  language?: string;
  note?: string;
}

/** Every document that the record cites, as reference managers read them. */
export function cslDocuments(record: TheRecord, language: Language): CslDocument[] {
  return [...record.documents.values()].map((document) => {
    const { id, title, url, published, accessed, archived, authors } = document;
    const publisher = record.sources.get(document.publisher);
    return {
      id,
      type: typeOf(document, publisher?.kind),
      ...(title === undefined ? {} : { title }),
      'container-title':
        publisher === undefined ? document.publisher : localized(publisher.name, language),
      ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
      ...cslDate('issued', published),
      ...cslDate('accessed', accessed),
      ...(url === undefined ? {} : { URL: url }),
      ...(archived === undefined ? {} : { archive: archived }),
      ...(document.language === undefined ? {} : { language: document.language }),
      ...noteOf(document, record, language),
    };
  });
}

/** Where it is found, and which earlier version of it it replaces. */
function noteOf(
  { reference, replaces }: CitedDocument,
  { documents }: TheRecord,
  language: Language,
): { note?: string } {
  const earlier = documents.get(replaces ?? '');
  const named = earlier && (earlier.title ?? earlier.url ?? earlier.reference ?? earlier.id);
  const { replacesVersion } = language.words.site;
  const day = earlier?.published && formatDate(earlier.published, language);
  const parts = [
    ...(reference === undefined ? [] : [reference]),
    ...(named === undefined
      ? []
      : [withoutIsolates(replacesVersion(language.words.marks.quoted(named), day ?? null))]),
  ];
  return parts.length === 0 ? {} : { note: parts.join(' ') };
}

const PRESS = new Set(['agency', 'outlet', 'aggregator', 'state-media']);

function typeOf({ url }: CitedDocument, kind: string | undefined): CslDocument['type'] {
  if (url === undefined) return 'document';
  return PRESS.has(kind ?? '') ? 'article-newspaper' : 'webpage';
}

/** The same in BibTeX, in the fields of biblatex, which read EDTF dates and UTF-8. */
export function bibDocuments(record: TheRecord, language: Language): string {
  const csl = new Map(cslDocuments(record, language).map((one) => [one.id, one]));
  const entries = [...record.documents.values()].map((document) => {
    const { id, title, url, published, accessed, authors } = document;
    const fields: BibField[] = [
      ['title', title && `{${texText(title)}}`],
      ['author', bibNames(authors)],
      ['organization', texText(csl.get(id)?.['container-title'] ?? '')],
      ['date', published && texText(published.edtf)],
      ['url', url && bibUrl(url)],
      ['urldate', accessed && texText(accessed.edtf)],
      ['langid', document.language && texText(document.language)],
      ['note', texText(csl.get(id)?.note ?? '')],
    ];
    return bibEntry(url === undefined ? 'misc' : 'online', id, fields);
  });
  return entries.join('\n');
}
