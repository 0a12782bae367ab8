import type { Language } from './languages.ts';

/**
 * What a maker of formats made of a locale and options, kept: making one costs as much as writing
 * thousands of dates. There are as many as languages times the styles that this program writes in.
 */
function keptBy<Options, Format>(
  make: (locale: string, options: Options) => Format,
): (language: Pick<Language, 'locale'>, options: Options) => Format {
  const made = new Map<string, Format>();
  return ({ locale }, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    let format = made.get(key);
    if (format === undefined) {
      format = make(locale, options);
      made.set(key, format);
    }
    return format;
  };
}

/** Days, months or years of UTC in parts that `options` names. */
export const dateFormat = keptBy(
  (locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }),
);

/** Numbers, with a unit where `options` names one. */
export const numberFormat = keptBy(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** The order of names in a language. */
export const nameOrder = keptBy(
  (locale, options: Intl.CollatorOptions) => new Intl.Collator(locale, options),
);

/** The names of countries and regions; `undefined` for those that have none. */
export const regionNames = keptBy(
  (locale, fallback: 'none') => new Intl.DisplayNames(locale, { type: 'region', fallback }),
);
