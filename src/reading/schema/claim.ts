import * as z from 'zod';
import type { ClaimText, Site } from '../content.ts';
import { given } from '../given.ts';
import { attributionSchema } from './attribution.ts';
import { carrierSchema, unchanged } from './carrier.ts';
import { date, flag, newId, reference, references, text, trueOrFalse } from './fields.ts';
import { refuse } from './finding.ts';
import { quantityFields } from './quantities.ts';
import { speakers } from './speakers.ts';
import { hedgeSchema, statementFields, statementOf } from './statement.ts';

/** What was done to a claim: a day and a reason. */
const ending = z.strictObject({
  on: date.meta({ description: 'The day.', examples: ['2024-12-04'] }),
  why: text.meta({
    description: 'The reason, for readers.',
    examples: ['The source took it back.'],
  }),
});

/** One assertion about an entry, by one origin, at one time. */
export function claimSchema(site: Site) {
  return z
    .strictObject({
      id: newId.meta({
        description: 'Its id: permanent, and used once in the whole record.',
        examples: ['un-27'],
      }),
      by: speakers.meta({
        description:
          'Who said it: a source or an actor, a list where several speak together, or `unstated`.',
        examples: ['carden'],
      }),
      as: text.optional().describe('How the document describes a speaker whom it does not name.'),
      said: date.optional().describe('When it was said.'),
      says: text.meta({
        description: 'What was said, in a sentence of the desk.',
        examples: ['Three days of fighting killed at least 27 civilians.'],
      }),
      'attributes-to': attributionSchema(site).optional().describe('Whom it holds responsible.'),
      hedge: hedgeSchema.optional().describe('The source’s own word of doubt: likely, reportedly.'),
      'rests-on': references
        .optional()
        .describe('Claims or sources that it only passes on or compiles.'),
      inferred: trueOrFalse
        .optional()
        .describe('true where nothing says that it rests on them: the desk infers it.'),
      disputes: reference.optional().describe('The claim that it disputes.'),
      denies: reference.optional().meta({
        description: 'A claim ascribed to the same speaker, who says that it was never made.',
        examples: ['flood-eleven-thousand'],
      }),
      clears: references.optional().meta({
        description: 'An actor, or a list of actors, who it says are not responsible.',
        examples: ['syrian-army'],
      }),
      expected: flag.meta({
        description: 'true where it is a forecast, not a count.',
        examples: [true],
      }),
      'told-to': reference.optional().meta({
        description: 'The source that heard a speaker who is not named.',
        examples: ['afp'],
      }),
      supersedes: reference
        .optional()
        .describe('The earlier claim of the same origin that it replaces.'),
      withdrawn: ending.optional().meta({
        description: 'Its source took it back: it stays, struck.',
        examples: [
          { on: '2024-12-02', why: 'The agency wrote that its list named one woman twice.' },
        ],
      }),
      corrected: ending.optional().meta({
        description: 'This site had it wrong: it stands here as it was put right.',
        examples: [{ on: '2024-12-02', why: 'We had written 42; the source says 24.' }],
      }),
      redacted: ending.optional().describe('Removed, for law or safety.'),
      in: reference.optional().describe('The document that carries it, unchanged.'),
      carried: z
        .array(carrierSchema(site), { error: 'a list of carriers' })
        .optional()
        .describe('The documents that carry it, and what each changed.'),
      ...statementFields,
      ...quantityFields(site),
    })
    .transform((fields, context): Omit<ClaimText, 'path'> => {
      if (fields.inferred === true && fields['rests-on'] === undefined) {
        return refuse(context, {
          rule: 'missing-field',
          reason:
            '`inferred` says that what a claim rests on is inferred, and there is no `rests-on`.',
          expected:
            'the claims or sources that it rests on; where a carrier is meant, `inferred` there',
          fix: 'rests-on: …',
        });
      }
      if (fields['told-to'] !== undefined && fields.by.length > 0) {
        return refuse(context, {
          rule: 'told-to-named',
          reason: '`told-to` says who heard a speaker that is not named, and `by` names one.',
          expected: 'no `told-to`; or `by: unstated` and, in `as`, how the speaker is described',
        });
      }
      if (fields['told-to'] !== undefined && fields.as === undefined) {
        return refuse(context, {
          rule: 'missing-field',
          reason: '`told-to` says who heard a speaker, and no `as` describes that one.',
          expected: 'how the document describes the speaker whom it does not name',
          fix: 'as: …',
        });
      }
      return {
        ...statementOf(fields, site),
        ...given({
          as: fields.as,
          said: fields.said,
          inferred: fields.inferred,
          disputes: fields.disputes,
          denies: fields.denies,
          clears: fields.clears,
          expected: fields.expected || undefined,
          toldTo: fields['told-to'],
          supersedes: fields.supersedes,
          withdrawn: fields.withdrawn,
          corrected: fields.corrected,
          redacted: fields.redacted,
        }),
        id: fields.id,
        says: fields.says,
        by: fields.by,
        restsOn: fields['rests-on'] ?? [],
        carried: [...(fields.in ? [unchanged(fields.in)] : []), ...(fields.carried ?? [])],
      };
    });
}
