import * as z from 'zod';
import type { CarrierText, Site } from '../content.ts';
import { given } from '../given.ts';
import { attributionSchema } from './attribution.ts';
import { reference, text, trueOrFalse } from './fields.ts';
import { droppableQuantityFields } from './quantities.ts';
import { speakers } from './speakers.ts';
import { droppableHedgeSchema, statementFields, statementOf } from './statement.ts';

/** A document that carries a claim: what it leaves out repeats what came before. */
export function carrierSchema(site: Site) {
  return z
    .strictObject({
      in: reference.meta({ description: 'The document.', examples: ['reuters-uol'] }),
      from: reference
        .optional()
        .describe('The document or source that this one took the claim from.'),
      inferred: trueOrFalse
        .optional()
        .describe(
          'true where nothing in it says where it took the claim from: the desk infers it.',
        ),
      by: speakers.optional().describe('Whom it names as the speaker, where that changed.'),
      as: text.optional().describe('How it describes a speaker whom it does not name.'),
      says: text.optional().describe('What it says, in the words of the desk, where that changed.'),
      'attributes-to': attributionSchema(site)
        .nullable()
        .optional()
        .describe('Whom it holds responsible, where that changed; null where it drops it.'),
      hedge: droppableHedgeSchema
        .optional()
        .describe('Its own word of doubt, where that changed; null where it drops it.'),
      ...statementFields,
      ...droppableQuantityFields(site),
    })
    .transform((fields): CarrierText => ({
      in: fields.in,
      ...given({ from: fields.from, inferred: fields.inferred, by: fields.by, as: fields.as }),
      ...statementOf(fields, site),
    }));
}

/** A carrier that changed nothing. */
export function unchanged(document: string): CarrierText {
  return { in: document, quantities: {} };
}
