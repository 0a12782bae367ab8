/** Forms of a phrase by number; `#` stands for the number. Only `other` must be there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Forms of a noun behind a number. `alone` is what many of them are called where no number stands
 * before them, in languages that have another form for it.
 */
export type NounForms = PluralForms & { alone?: string };

const rules = new Map<string, Intl.PluralRules>();
/** The categories of numbers that were asked for, up to so many, by locale. */
const chosen = new Map<string, Intl.LDMLPluralRule[]>();
const mostKept = 2000;

/** The form of a phrase that fits a number, `#` left as it is. */
export function pluralForm(n: number, forms: PluralForms, locale: string): string {
  return forms[categoryOf(n, locale)] ?? forms.other;
}

function categoryOf(n: number, locale: string): Intl.LDMLPluralRule {
  if (!Number.isInteger(n) || n < 0 || n >= mostKept) return rulesOf(locale).select(n);
  const known = chosen.get(locale) ?? [];
  chosen.set(locale, known);
  return (known[n] ??= rulesOf(locale).select(n));
}

/** The forms that a language has, by its plural rules: English has `one` and `other`. */
export function pluralCategories(locale: string): readonly Intl.LDMLPluralRule[] {
  return rulesOf(locale).resolvedOptions().pluralCategories;
}

function rulesOf(locale: string): Intl.PluralRules {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known;
}
