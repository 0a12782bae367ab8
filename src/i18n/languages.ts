import { ar, arLocale } from './ar.ts';
import { en, enLocale } from './en.ts';
import type { Words } from './words.ts';

/** A language of the interface. */
export interface Language {
  /** BCP 47 tag, as in `lang` and in addresses. */
  tag: string;
  /** The language's name in itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Locale for `Intl`, with calendar and digits pinned. */
  locale: string;
  words: Words;
}

/** The languages that the interface has words for, by tag. */
const languages: ReadonlyMap<string, Language> = new Map([
  ['en', { tag: 'en', name: 'English', dir: 'ltr', locale: enLocale, words: en }],
  ['ar', { tag: 'ar', name: 'العربية', dir: 'rtl', locale: arLocale, words: ar }],
]);

/** Tags that `languages` in `site.yml` may list. */
export const languageTags: readonly string[] = [...languages.keys()];

/**
 * The language of a tag; a tag with a region (`en-GB`) finds its language.
 *
 * @throws RangeError where the interface has no words for it; `languageTags` lists those it has
 */
export function languageOf(tag: string): Language {
  const language = languages.get(tag) ?? languages.get(tag.split('-')[0] ?? '');
  if (language === undefined) throw new RangeError(`no words for the language "${tag}"`);
  return language;
}

/** The name of a language in another: `pt` is "Portuguese" in English. The tag where unknown. */
export function languageName(tag: string, { locale }: Language): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
