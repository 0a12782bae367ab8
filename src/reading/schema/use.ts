import * as z from 'zod';
import { reference } from './fields.ts';

/** An entry of another report that this one brings in; its further claims are read one by one. */
export const useSchema = z.strictObject({
  use: reference.meta({
    description: 'The id of an entry that another report defines.',
    examples: ['campus-shelling'],
  }),
  claims: z
    .array(z.unknown(), { error: 'a list of claims' })
    .optional()
    .describe('Further claims about it.'),
});
