import { localized } from '../i18n/labels.ts';
import type { Language } from '../i18n/languages.ts';
import type { EdtfDate } from '../reading/date.ts';
import type { CitedDocument, TheRecord } from '../record/record.ts';

/** A date as CSL-JSON has it (docs.citationstyles.org, CSL-JSON schema 1.0). */
interface CslDate {
  'date-parts': number[][];
  circa?: boolean;
}

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
    const { id, title, url, reference, published, accessed, archived, authors } = document;
    const publisher = record.sources.get(document.publisher);
    return {
      id,
      type: typeOf(document, publisher?.kind),
      ...(title === undefined ? {} : { title }),
      'container-title':
        publisher === undefined ? document.publisher : localized(publisher.name, language),
      ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
      ...dated('issued', published),
      ...dated('accessed', accessed),
      ...(url === undefined ? {} : { URL: url }),
      ...(archived === undefined ? {} : { archive: archived }),
      ...(document.language === undefined ? {} : { language: document.language }),
      ...(reference === undefined ? {} : { note: reference }),
    };
  });
}

const PRESS = new Set(['agency', 'outlet', 'aggregator', 'state-media']);

function typeOf({ url }: CitedDocument, kind: string | undefined): CslDocument['type'] {
  if (url === undefined) return 'document';
  return PRESS.has(kind ?? '') ? 'article-newspaper' : 'webpage';
}

function dated(
  name: 'issued' | 'accessed',
  date: EdtfDate | undefined,
): Partial<Record<typeof name, CslDate>> {
  if (date === undefined) return {};
  const ends = [date.earliest, date.latest].filter((day) => day !== null);
  const parts = [...new Set(ends.map((day) => exactTo(day, date.precision)))];
  if (parts.length === 0) return {};
  const circa = date.approximate || date.uncertain || ends.length < 2;
  const numbers = parts.map((part) => part.split('-').map(Number));
  return { [name]: { 'date-parts': numbers, ...(circa ? { circa } : {}) } };
}

function exactTo(day: string, precision: EdtfDate['precision']): string {
  if (precision === 'day') return day;
  return precision === 'month' ? day.slice(0, 7) : day.slice(0, 4);
}

/** The same in BibTeX, in the fields of biblatex, which read EDTF dates and UTF-8. */
export function bibDocuments(record: TheRecord, language: Language): string {
  const csl = new Map(cslDocuments(record, language).map((one) => [one.id, one]));
  const entries = [...record.documents.values()].map((document) => {
    const { id, title, url, reference, published, accessed, authors } = document;
    const fields: [string, string | undefined][] = [
      ['title', title && `{${texText(title)}}`],
      [
        'author',
        authors.length === 0 ? undefined : authors.map((one) => `{${texText(one)}}`).join(' and '),
      ],
      ['organization', texText(csl.get(id)?.['container-title'] ?? '')],
      ['date', published && texText(published.edtf)],
      ['url', url && url.replace(/[{}\\]/g, encodeURIComponent)],
      ['urldate', accessed && texText(accessed.edtf)],
      ['langid', document.language && texText(document.language)],
      ['note', reference && texText(reference)],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
    return `@${url === undefined ? 'misc' : 'online'}{${id},\n${lines.join('\n')}\n}\n`;
  });
  return entries.join('\n');
}

/** Text with what TeX would read as commands written out. */
function texText(text: string): string {
  const commands: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^{}%#$&_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
