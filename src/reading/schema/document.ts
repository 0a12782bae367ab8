import * as z from 'zod';
import type { DocumentText } from '../content.ts';
import { given } from '../given.ts';
import { address, date, formerly, language, newId, reference, text, texts } from './fields.ts';

/** One publication that can be cited. */
export const documentSchema = z
  .strictObject({
    id: newId.meta({
      description: 'Its id: permanent, and used once in the whole record.',
      examples: ['reuters-uol'],
    }),
    publisher: reference.meta({
      description: 'The source that published it.',
      examples: ['reuters'],
    }),
    from: reference.optional().describe('The document or the source that it took its claims from.'),
    title: text.optional().describe('Its title, in its own language.'),
    url: address.optional().describe('Its address.'),
    reference: text
      .optional()
      .describe('Where to find it if it has no address: a page of print, a broadcast.'),
    published: date.optional().describe('When it was published.'),
    accessed: date.optional().describe('When the desk read it.'),
    captured: date.optional().describe('When a copy of it was kept.'),
    archived: address.optional().describe('The address of that copy.'),
    language: language.optional().describe('Its language, as a tag: en, ar, pt-BR.'),
    authors: texts.describe('Who wrote it.'),
    note: text.optional().describe('Anything else that a reader should know.'),
    formerly,
  })
  .transform((fields): Omit<DocumentText, 'path'> => given(fields));
