import type { Language } from './languages.ts';
import type { PluralForms } from './plural.ts';
import { speechIn, type Speech } from './speech.ts';

const speeches = new Map<string, Speech>();

function speechOf({ locale }: Language): Speech {
  let speech = speeches.get(locale);
  if (speech === undefined) {
    speech = speechIn(locale);
    speeches.set(locale, speech);
  }
  return speech;
}

/** A whole number in the digits and marks of a language: `14,000`. */
export function formatNumber(n: number, language: Language): string {
  return speechOf(language).number(n);
}

/** The form of a phrase that fits a number, with the number in place of `#`. */
export function plural(n: number, forms: PluralForms, language: Language): string {
  return speechOf(language).plural(n, forms);
}

/** A list in words, `a, b and c`; with `or`, `a, b or c`. */
export function listOf(
  items: readonly string[],
  language: Language,
  last: 'and' | 'or' = 'and',
): string {
  return speechOf(language)[last](items);
}
