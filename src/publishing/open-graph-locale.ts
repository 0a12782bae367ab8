import type { Language } from '../i18n/languages.ts';

/** A language with its territory as Open Graph writes it (ogp.me): `en_GB`. */
export function openGraphLocale(tag: string, { locale }: Pick<Language, 'locale'>): string {
  const given = new Intl.Locale(tag);
  const region = given.region ?? new Intl.Locale(locale).region;
  return region === undefined ? given.language : `${given.language}_${region}`;
}
