import * as z from 'zod';
import { given } from '../given.ts';
import type { ClaimWords, EntryWords, StatementWords } from '../translation.ts';
import { reference, text } from './fields.ts';
import { hedgeSchema } from './statement.ts';
import { guidance } from './schema-walk.ts';

const statementFields = {
  says: text.optional().describe('What was said, in your sentence.'),
  quote: text.optional().describe('The quotation, translated.'),
  as: text.optional().describe('What the document calls a speaker whom it does not name.'),
  hedge: hedgeSchema.optional().describe('The source’s word of doubt, translated.'),
  note: text.optional().describe('The note.'),
};

const entry = z
  .union(
    [
      text.transform((title): EntryWords => ({ title })),
      z
        .strictObject({
          title: text.optional().describe('The title.'),
          note: text.optional().describe('The note.'),
        })
        .transform((words): EntryWords => given(words)),
    ],
    { error: 'the title, or fields: title and note' },
  )
  .describe('The title of an entry, or its title and its note.');

const carrier = z
  .union(
    [
      text.transform((says): StatementWords => ({ says })),
      z.strictObject(statementFields).transform((words): StatementWords => given(words)),
    ],
    { error: 'what it says, or fields: says, quote, as, hedge and note' },
  )
  .describe('What a document says, or more of its words.');

const reasons = z
  .union(
    [
      text,
      z
        .strictObject({
          withdrawn: text.optional().describe('Why its source took it back.'),
          corrected: text.optional().describe('What this site had wrong.'),
          redacted: text.optional().describe('Why it was removed.'),
        })
        .transform((each): Exclude<ClaimWords['why'], string | undefined> => given(each)),
    ],
    { error: 'the reason, or fields: withdrawn, corrected and redacted' },
  )
  .describe('Why it was withdrawn, corrected or removed; where several were done, each by name.');

const claim = z
  .union(
    [
      text.transform((says): ClaimWords => ({ says, carried: {} })),
      z
        .strictObject({
          ...statementFields,
          why: reasons.optional(),
          carried: z
            .record(reference, carrier)
            .optional()
            .describe('The words of the documents that carry it, by the id of the document.'),
        })
        .transform(({ carried, ...words }): ClaimWords => ({
          ...given(words),
          carried: carried ?? {},
        })),
    ],
    { error: 'what it says, or fields: says, quote, as, hedge, note, why and carried' },
  )
  .describe('What a claim says, or more of its words.');

/**
 * A translation of a report: words only.
 *
 * @param state the state of the original, shown to whoever leaves it out
 */
export function reportTranslationSchema(state: string) {
  return z.strictObject({
    title: text.meta({ description: 'The title.', examples: ['…'] }),
    summary: text.meta({ description: 'The summary.', examples: ['…'] }),
    ...originalField(state),
    entries: z.record(reference, entry).optional().describe('Words of entries, by id.'),
    claims: z.record(reference, claim).optional().describe('Words of claims, by id.'),
    documents: z.record(reference, text).optional().describe('Notes on documents, by id.'),
  });
}

/** A translation of a page of plain words. */
export function pageTranslationSchema(state: string) {
  return z.strictObject({
    title: text.meta({ description: 'The title.', examples: ['…'] }),
    summary: text.optional().describe('The summary.'),
    ...originalField(state),
  });
}

function originalField(state: string) {
  return {
    original: text
      .clone()
      .register(guidance, { value: state })
      .meta({
        description: 'The state of the original from which it was made; the check gives it.',
        examples: [state],
      }),
  };
}
