import path from 'node:path';
import { checkContent } from '../checking/check-content.ts';
import type { Problem } from '../messages/problem.ts';
import type { Content } from '../reading/content.ts';
import { contentHandedOver } from '../publishing/handed-over.ts';
import { folderPrint } from '../publishing/last-build.ts';
import { given } from '../reading/given.ts';
import { firstDays } from '../reading/folder/first-days.ts';
import { buildRecord } from '../record/build-record.ts';
import { withoutRedacted } from '../record/redaction.ts';
import { recordIn } from '../record/in-language.ts';
import type { RecordInLanguage } from '../record/in-language.ts';

/** Whether a text is there in a language, and was made from the original as it is. */
export type TextState = 'translated' | 'stale' | 'missing';

/** Everything that pages are made of. */
export interface TheSite {
  content: Content;
  record: RecordInLanguage;
  /** What is wrong with the content; a build never gets here with an error. */
  problems: Problem[];
  /** How a report or a page of plain words stands in the language; the first has all of them. */
  stateOf(of: 'report' | 'page', slug: string): TextState;
}

let read: Promise<TheSite> | null = null;
/** Of the preview: the look at the folder that is under way, and what it looked like. */
let look: Promise<void> | null = null;
let looked: string | null = null;
let inLanguages = new Map<string, Promise<TheSite>>();
let days: ReturnType<typeof firstDays> | null = null;

/**
 * Reads the content folder and computes the record, once for all pages of a build. The live
 * preview reads again once a file was saved, so that it shows what was saved last.
 *
 * @param tag the language in which the record is told; its site's first where none is given
 */
export async function theSite(tag?: string): Promise<TheSite> {
  if (import.meta.env.DEV) await (look ??= lookForChanges());
  read ??= readSite();
  if (tag === undefined) return read;
  const known = inLanguages.get(tag) ?? read.then((site) => siteIn(site, tag));
  inLanguages.set(tag, known);
  return known;
}

/** Forgets what was read where a file is another than at the last look. */
async function lookForChanges(): Promise<void> {
  const print = await folderPrint(contentFolder());
  if (print !== looked) {
    looked = print;
    read = null;
    inLanguages = new Map();
  }
  // What asks while one page is made gets one answer.
  setTimeout(() => (look = null), 100);
}

function siteIn(site: TheSite, tag: string): TheSite {
  const { content } = site;
  if (tag === content.site.languages[0]) return site;
  const translationOf = (of: 'report' | 'page', slug: string) =>
    content.translations.find((one) => one.of === of && one.slug === slug && one.language === tag);
  const wordsOf = (of: 'report' | 'page', slug: string) => {
    const { title, summary, prose } = translationOf(of, slug) ?? {};
    return given({ title, summary, prose });
  };
  return {
    ...site,
    content: {
      ...content,
      reports: content.reports.map((one) => ({ ...one, ...wordsOf('report', one.slug) })),
      pages: content.pages.map((one) => ({ ...one, ...wordsOf('page', one.slug) })),
    },
    record: recordIn(site.record, content.translations, tag),
    stateOf: (of, slug) => {
      const translation = translationOf(of, slug);
      if (translation === undefined) return 'missing';
      return translation.isStale ? 'stale' : 'translated';
    },
  };
}

/** The folder that the site is made of: `CONTENT_DIR`, else `content/`. */
export function contentFolder(): string {
  return path.resolve(process.env['CONTENT_DIR'] || 'content');
}

async function readSite(): Promise<TheSite> {
  const { content: all, problems } =
    (await contentHandedOver()) ?? (await checkContent(contentFolder()));
  const content = withoutRedacted(all);
  days ??= firstDays(contentFolder());
  const record = { ...buildRecord(content, await days), given: null };
  return { content, record, problems, stateOf: () => 'translated' };
}
