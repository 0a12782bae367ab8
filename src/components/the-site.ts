import path from 'node:path';
import { checkContent } from '../checking/check-content.ts';
import type { Problem } from '../messages/problem.ts';
import type { Content } from '../reading/content.ts';
import { firstDays } from '../reading/folder/first-days.ts';
import { buildRecord } from '../record/build-record.ts';
import type { TheRecord } from '../record/record.ts';

/** Everything that pages are made of. */
export interface TheSite {
  content: Content;
  record: TheRecord;
  /** What is wrong with the content; a build never gets here with an error. */
  problems: Problem[];
}

let read: Promise<TheSite> | null = null;
let days: ReturnType<typeof firstDays> | null = null;

/**
 * Reads the content folder and computes the record, once for all pages of a build. The live
 * preview reads again for each page, so that it shows what was saved last.
 */
export function theSite(): Promise<TheSite> {
  if (read === null || import.meta.env.DEV) read = readSite();
  return read;
}

/** The folder that the site is made of: `CONTENT_DIR`, else `content/`. */
export function contentFolder(): string {
  return path.resolve(process.env['CONTENT_DIR'] || 'content');
}

async function readSite(): Promise<TheSite> {
  const { content, problems } = await checkContent(contentFolder());
  days ??= firstDays(contentFolder());
  return { content, record: buildRecord(content, await days), problems };
}
