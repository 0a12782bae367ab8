import * as z from 'zod';
import { given } from '../given.ts';
import type { Quote } from '../content.ts';
import { language, text } from './fields.ts';

/** The words alone, or the words with their language and a translation. */
export const quoteSchema = z
  .union([text.transform(wordsAlone), wordsWithMore()], {
    error: 'the words, or fields: text, language and translation',
  })
  .describe('Words as somebody said or wrote them.');

function wordsAlone(words: string): Quote {
  return { text: words, language: null, translation: null };
}

function wordsWithMore() {
  return z
    .strictObject({
      text: text.meta({
        description: 'The words, exactly, in the language in which they were said.',
        examples: ['crianças de apenas oito anos'],
      }),
      language: language.optional().describe('Their language, as a tag: en, ar, pt-BR.'),
      translation: text
        .optional()
        .describe('The same words in the language of the report, where the quote is in another.'),
    })
    .transform((quote): Quote => {
      const { language: tag, translation, ...rest } = given(quote);
      return { ...rest, language: tag ?? null, translation: translation ?? null };
    });
}
