import * as z from 'zod';
import type { Actor, Site } from '../content.ts';
import { given } from '../given.ts';
import { flag, formerly, localized, newId, reference, text } from './fields.ts';

/** Somebody who takes part in events. */
export function actorSchema(site: Site) {
  return z
    .strictObject({
      id: newId.meta({
        description: 'Its id: permanent, and used once in the whole record.',
        examples: ['syrian-army'],
      }),
      name: localized(site).meta({
        description: 'Its name, in one language or in several.',
        examples: ['Syrian army'],
      }),
      short: localized(site).optional().describe('A short name, for charts and tables.'),
      'in-text': localized(site)
        .optional()
        .describe('The name as it stands inside a sentence, where that differs: the Syrian army.'),
      'part-of': reference.optional().describe('The larger actor that it belongs to.'),
      party: flag.describe('true where it is a party to the events: what it says is interested.'),
      umbrella: flag.meta({
        description: 'true where it is a name for several that do not act as one.',
        examples: [true],
      }),
      note: text.optional().describe('Anything else that a reader should know.'),
      formerly,
    })
    .transform(({ 'part-of': partOf, 'in-text': inText, ...fields }): Actor => ({
      ...given(fields),
      ...given({ partOf, inText }),
    }));
}
