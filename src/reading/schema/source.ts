import * as z from 'zod';
import type { Site, Source } from '../content.ts';
import { given } from '../given.ts';
import { address, flag, formerly, localized, newId, reference, text } from './fields.ts';

const kinds = [
  'official',
  'government',
  'party',
  'state-media',
  'agency',
  'outlet',
  'aggregator',
  'monitor',
  'rescue',
  'ngo',
  'un-body',
  'researcher',
  'witness',
  'unnamed',
] as const;

/** A person or body that speaks or publishes. */
export function sourceSchema(site: Site) {
  return z
    .strictObject({
      id: newId.meta({
        description: 'Its id: permanent, and used once in the whole record.',
        examples: ['sana'],
      }),
      name: localized(site).meta({
        description: 'Its name, in one language or in several.',
        examples: ['Syrian Arab News Agency'],
      }),
      short: localized(site).optional().describe('A short name, for charts and tables.'),
      'in-text': localized(site)
        .optional()
        .describe('The name as it stands inside a sentence, where that differs: the Syrian army.'),
      kind: z.enum(kinds).meta({ description: 'What kind of source it is.', examples: ['agency'] }),
      'speaks-for': reference.optional().describe('The actor or source that it speaks for.'),
      owner: reference
        .nullable()
        .optional()
        .describe('The source that has editorial control over it.'),
      counts: text.optional().describe('The group that it means when it gives none.'),
      compiles: flag.describe('true where it only compiles others.'),
      url: address.optional().describe('Its own site.'),
      note: text.optional().describe('Anything else that a reader should know.'),
      formerly,
    })
    .transform(({ 'speaks-for': speaksFor, 'in-text': inText, owner, ...fields }): Source => ({
      ...given(fields),
      ...given({ speaksFor, inText, owner: owner ?? undefined }),
    }));
}
