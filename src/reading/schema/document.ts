import * as z from 'zod';
import type { DocumentText } from '../content.ts';
import { given } from '../given.ts';
import {
  address,
  date,
  formerly,
  language,
  newId,
  reference,
  text,
  texts,
  trueOrFalse,
} from './fields.ts';
import { refuse } from './finding.ts';

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
    inferred: trueOrFalse
      .optional()
      .describe('true where it does not say so itself: that it took them from there is inferred.'),
    replaces: reference.optional().meta({
      description: 'The earlier version of it, where its outlet changed the headline or the text.',
      examples: ['reuters-first-version'],
    }),
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
  .transform((fields, context): Omit<DocumentText, 'path'> => {
    if (fields.inferred !== true || fields.from !== undefined) return given(fields);
    return refuse(context, {
      rule: 'missing-field',
      reason:
        '`inferred` says that what a document took its claims from is inferred, and there is no `from`.',
      expected: 'the document or the source that it took its claims from',
      fix: 'from: …',
    });
  });
