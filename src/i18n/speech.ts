import { pluralForm, type PluralForms } from './plural.ts';

/** What a file of words needs to put numbers and lists into its own sentences. */
export interface Speech {
  /** A number in the digits and marks of the locale. */
  number: (n: number) => string;
  /** The form for a number, with the number put in for `#`. */
  plural: (n: number, forms: PluralForms) => string;
  /** `a, b and c`. */
  and: (items: readonly string[]) => string;
  /** `a, b or c`. */
  or: (items: readonly string[]) => string;
}

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
  return {
    number: (n) => numbers.format(n),
    plural: (n, forms) => pluralForm(n, forms, locale).replaceAll('#', () => numbers.format(n)),
    and: (items) => and.format(items),
    or: (items) => or.format(items),
  };
}
