import { directionOf } from '../i18n/direction.ts';
import { languageOf } from '../i18n/languages.ts';
import type { SitePath } from '../publishing/addresses.ts';
import { homeOf, languagePrefix } from '../publishing/addresses.ts';
import type { PageContext } from './page-context.ts';

/** A page in one of the languages of its site. */
export interface PageInLanguage {
  tag: string;
  /** The language's name in itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  path: SitePath;
  isThis: boolean;
}

/** The same page in every language of the site; the home page where a page is in one only. */
export function languagesOf(
  { record, path, prefix }: Pick<PageContext, 'record' | 'path' | 'prefix'>,
  isInOne: boolean,
): PageInLanguage[] {
  const { languages } = record.site;
  return languages.map((tag) => {
    const own = languagePrefix(tag, languages);
    return {
      tag,
      name: languageOf(tag).name,
      dir: directionOf(tag),
      path: isInOne ? homeOf(own) : `${own}/${path.slice(prefix.length + 1)}`,
      isThis: own === prefix,
    };
  });
}
