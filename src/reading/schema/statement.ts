import type * as z from 'zod';
import type { Site, Statement } from '../content.ts';
import { given } from '../given.ts';
import { date, references, text, time } from './fields.ts';
import { pickQuantities } from './quantities.ts';
import { quoteSchema } from './quote.ts';

/** The fields that claims and carriers share, but for those that a carrier may drop. */
export const statementFields = {
  quote: quoteSchema.optional().describe('Words as they were said.'),
  occurred: date.optional().describe('When it happened, where that differs from the entry.'),
  time: time.optional().describe('The hour it happened, in quotes, in the time zone of the site.'),
  place: references.optional().describe('Where, where that differs from the entry.'),
  note: text.optional().describe('Anything else that a reader should know.'),
};

/** What zod read of those fields and of the ones beside them, measures included. */
type Fields = { [K in keyof typeof statementFields]?: z.output<(typeof statementFields)[K]> } & {
  says?: string | undefined;
  hedge?: string | null | undefined;
  'attributes-to'?: Statement['attribution'] | undefined;
};

/** The statement in the fields of a claim or a carrier. */
export function statementOf(fields: Fields, site: Site): Statement {
  const { says, quote, occurred, time: hour, place, note, hedge } = fields;
  const attribution = fields['attributes-to'];
  return {
    ...given({ says, quote, occurred, time: hour, place, note, hedge, attribution }),
    quantities: pickQuantities(fields, site),
  };
}
