/** Forms of a phrase by number; `#` stands for the number. Only `other` must be there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Map<string, Intl.PluralRules>();

/** The form of a phrase that fits a number, `#` left as it is. */
export function pluralForm(n: number, forms: PluralForms, locale: string): string {
  let rule = rules.get(locale);
  if (rule === undefined) {
    rule = new Intl.PluralRules(locale);
    rules.set(locale, rule);
  }
  return forms[rule.select(n)] ?? forms.other;
}

/** Nouns by id; each language gives the forms that it has. */
export function nounForms<Id extends string>(
  nouns: Record<Id, PluralForms>,
): Record<Id, PluralForms> {
  return nouns;
}
