import * as z from 'zod';
import type { Site, Statement } from '../content.ts';
import { given } from '../given.ts';
import type { Hedge } from '../hedge.ts';
import { hedgeOfAll } from '../hedge.ts';
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

const hedgeShape = { error: 'a word, or fields: figures and attribution' };

/** A word of doubt for all that is said, or one for its figures and one for its attribution. */
export const hedgeSchema = z.union(
  [
    text.transform(hedgeOfAll),
    z
      .strictObject({
        figures: text.optional().describe('The word of doubt about the figures alone.'),
        attribution: text.optional().describe('The word of doubt about who is responsible alone.'),
      })
      .transform((words): Partial<Hedge> => given(words)),
  ],
  hedgeShape,
);

/** The same of a carrier, which may drop what came before it with `null`. */
export const droppableHedgeSchema = z.union(
  [
    text.nullable().transform(hedgeOfAll),
    z
      .strictObject({
        figures: text
          .nullable()
          .optional()
          .describe('Its word of doubt about the figures alone; null where it drops it.'),
        attribution: text
          .nullable()
          .optional()
          .describe('Its word of doubt about who is responsible alone; null where it drops it.'),
      })
      .transform((words): Partial<Hedge> => given(words)),
  ],
  hedgeShape,
);

/** What zod read of those fields and of the ones beside them, measures included. */
type Fields = { [K in keyof typeof statementFields]?: z.output<(typeof statementFields)[K]> } & {
  says?: string | undefined;
  hedge?: Partial<Hedge> | undefined;
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
