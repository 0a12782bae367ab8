import path from 'node:path';
import { checkContent } from '../checking/check-content.ts';
import type { Problem } from '../messages/problem.ts';
import type { Content } from '../reading/content.ts';
import { firstDays } from '../reading/folder/first-days.ts';
import { buildRecord } from '../record/build-record.ts';
import { recordIn } from '../record/in-language.ts';
import type { RecordInLanguage } from '../record/in-language.ts';

/** Everything that pages are made of. */
export interface TheSite {
  content: Content;
  record: RecordInLanguage;
  /** What is wrong with the content; a build never gets here with an error. */
  problems: Problem[];
}

let read: Promise<TheSite> | null = null;
let inLanguages = new Map<string, Promise<TheSite>>();
let days: ReturnType<typeof firstDays> | null = null;

/**
 * Reads the content folder and computes the record, once for all pages of a build. The live
 * preview reads again for each page, so that it shows what was saved last.
 *
 * @param tag the language in which the record is told; its site's first where none is given
 */
export function theSite(tag?: string): Promise<TheSite> {
  if (read === null || import.meta.env.DEV) {
    read = readSite();
    inLanguages = new Map();
  }
  if (tag === undefined) return read;
  const known = inLanguages.get(tag) ?? read.then((site) => siteIn(site, tag));
  inLanguages.set(tag, known);
  return known;
}

function siteIn(site: TheSite, tag: string): TheSite {
  return { ...site, record: recordIn(site.record, site.content.translations, tag) };
}

/** The folder that the site is made of: `CONTENT_DIR`, else `content/`. */
export function contentFolder(): string {
  return path.resolve(process.env['CONTENT_DIR'] || 'content');
}

async function readSite(): Promise<TheSite> {
  const { content, problems } = await checkContent(contentFolder());
  days ??= firstDays(contentFolder());
  const record = { ...buildRecord(content, await days), given: null };
  return { content, record, problems };
}
