import * as z from 'zod';
import { shown } from '../../messages/words.ts';
import type { Place, Site } from '../content.ts';
import { given } from '../given.ts';
import { flag, formerly, localized, newId, reference, text } from './fields.ts';
import { refuse } from './finding.ts';

const precisions = [
  'exact',
  'near',
  'district',
  'governorate',
  'region',
  'country',
  'withheld',
] as const;

/** Degrees from `-limit` to `limit`. */
function degrees(limit: number) {
  return z.string({ error: 'a number of degrees' }).transform((value, context) => {
    const read = Number(value);
    const isNumber = /^-?\d+(?:\.\d+)?$/u.test(value);
    if (isNumber && Math.abs(read) <= limit) return read;
    if (isNumber && Math.abs(read) <= 180) {
      return refuse(context, {
        rule: 'wrong-type',
        reason: `${shown(value)} is no latitude, and may be a longitude.`,
        expected: `latitude first, from -${limit} to ${limit}, then longitude`,
      });
    }
    return refuse(context, {
      rule: 'wrong-type',
      reason: `${shown(value)} is not a number of degrees here.`,
      expected: `a number from -${limit} to ${limit}, with a point: 36.2012`,
    });
  });
}

/** Where something happened. */
export function placeSchema(site: Site) {
  return z
    .strictObject({
      id: newId.meta({
        description: 'Its id: permanent, and used once in the whole record.',
        examples: ['aleppo'],
      }),
      name: localized(site).meta({
        description: 'Its name, in one language or in several.',
        examples: ['Aleppo'],
      }),
      point: z
        .tuple([degrees(90), degrees(180)], { error: 'two numbers: latitude, longitude' })
        .optional()
        .describe('Latitude and longitude, in degrees.'),
      precision: z.enum(precisions).meta({
        description: 'How exactly the place is known.',
        examples: ['near'],
      }),
      'stand-in': flag.describe('true where the point only stands for the place: no map shows it.'),
      within: reference.optional().describe('The larger place that it lies in.'),
      outline: text.optional().meta({
        description:
          'The id of its outline in the site’s file of outlines, or three letters of a country; without it, its own id.',
        examples: ['SY-HL'],
      }),
      note: text.optional().describe('Anything else that a reader should know.'),
      formerly,
    })
    .transform(({ 'stand-in': standIn, ...fields }): Place => ({ ...given(fields), standIn }));
}
