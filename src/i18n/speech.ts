import { directionOf } from './direction.ts';
import { isolated } from './isolated.ts';
import { pluralCategories, pluralForm } from './plural.ts';
import type { NounForms, PluralForms } from './plural.ts';

/** Numbers and lists in the words of a language. */
export interface Speech {
  /** A number in the digits and marks of the locale. */
  number: (n: number) => string;
  /** The form for a number, with the number put in for `#`. */
  plural: (n: number, forms: PluralForms) => string;
  /** `a, b and c`. */
  and: (items: readonly string[]) => string;
  /** `a, b or c`. */
  or: (items: readonly string[]) => string;
  /** Words of others inside a sentence: kept in one piece where they run the other way. */
  inset: (text: string) => string;
}

/** What a file of words needs for its own sentences: every form of its language has to be there. */
export interface OwnSpeech<Category extends Intl.LDMLPluralRule> extends Omit<Speech, 'plural'> {
  plural: (n: number, forms: Record<Category, string>) => string;
  /** Nouns by id, each in every form. */
  nouns: <Id extends string>(
    nouns: Record<Id, Record<Category, string> & NounForms>,
  ) => Record<Id, NounForms>;
}

/** Numbers under this one are kept as written: most are, and are written again and again. */
const mostKept = 2000;

/**
 * Numbers, plural forms and lists of one locale.
 *
 * @param locale a BCP 47 tag that pins its calendar and digits (`-u-ca-…-nu-…`), so that the text
 *   does not depend on the machine
 */
export function speechIn(locale: string): Speech {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const dir = directionOf(locale);
  const inset = (text: string) => isolated(text, dir);
  const small: string[] = [];
  const number = (n: number) =>
    Number.isInteger(n) && n >= 0 && n < mostKept
      ? (small[n] ??= numbers.format(n))
      : numbers.format(n);
  const list = (format: Intl.ListFormat, items: readonly string[]) => {
    const [only = ''] = items;
    return items.length < 2 ? inset(only) : format.format(items.map(inset));
  };
  return {
    number,
    plural: (n, forms) => pluralForm(n, forms, locale).replaceAll('#', () => number(n)),
    and: (items) => list(and, items),
    or: (items) => list(or, items),
    inset,
  };
}

/**
 * The same for the file of words of a language, which names the plural forms that it has: then a
 * sentence that lacks one does not compile.
 *
 * @throws RangeError where the language has other forms than those
 */
export function ownSpeechIn<Category extends Intl.LDMLPluralRule>(
  locale: string,
  categories: readonly Category[],
): OwnSpeech<Category> {
  const needed = pluralCategories(locale);
  if (needed.length !== categories.length || !categories.every((one) => needed.includes(one))) {
    throw new RangeError(`${locale} has the plural forms ${needed.join(', ')}`);
  }
  const speech = speechIn(locale);
  return {
    ...speech,
    plural: (n, forms) => speech.plural(n, { other: '', ...forms }),
    nouns: (nouns) => nouns,
  };
}
