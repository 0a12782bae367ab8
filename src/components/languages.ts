import { theSite } from './the-site.ts';

/** One path for each language of the site: none for the first, its tag for another. */
export async function languagePaths() {
  const { record } = await theSite();
  return record.site.languages.map((tag, index) => ({
    params: { lang: index === 0 ? undefined : tag },
    props: { tag },
  }));
}
