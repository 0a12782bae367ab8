import * as z from 'zod';
import { text } from './fields.ts';

/** A page of plain words. */
export const pageSchema = z.strictObject({
  title: text.meta({ description: 'The title of the page.', examples: ['About this site'] }),
  summary: text.optional().describe('What it says, in a sentence, for lists and shares.'),
});
