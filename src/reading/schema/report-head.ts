import * as z from 'zod';
import type { ReportText } from '../content.ts';
import { given } from '../given.ts';
import { date, flag, text, texts } from './fields.ts';

/** What a report says of itself. */
export type ReportHead = Pick<
  ReportText,
  'title' | 'summary' | 'published' | 'updated' | 'authors' | 'draft'
>;

/** A report's own fields; its documents and its chronology are read one by one. */
export const reportHeadSchema = z
  .strictObject({
    title: text.meta({
      description: 'The title of the report.',
      examples: ['Three days in northwest Syria'],
    }),
    summary: text.meta({
      description: 'What it says, in one or two sentences, for lists and shares.',
      examples: ['What is known of the offensive, and who says so.'],
    }),
    published: date.meta({ description: 'The day it was published.', examples: ['2024-11-30'] }),
    updated: date.optional().describe('The day of its latest change in substance.'),
    authors: texts.describe('Who wrote it.'),
    draft: flag.describe('true keeps it out of the site.'),
    documents: z
      .array(z.unknown(), { error: 'a list of documents' })
      .optional()
      .describe('The publications that it cites.'),
    chronology: z
      .array(z.unknown(), { error: 'a list of entries' })
      .optional()
      .describe('What happened or was said, and who says so.'),
  })
  .transform(({ title, summary, published, updated, authors, draft }): ReportHead =>
    given({ title, summary, published, updated, authors, draft }),
  );
