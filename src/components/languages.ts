import type { Id } from '../reading/content.ts';
import { theSite } from './the-site.ts';

/** One path for each language of the site: none for the first, its tag for another. */
export async function languagePaths() {
  const { record } = await theSite();
  return record.site.languages.map((tag, index) => ({
    params: { lang: index === 0 ? undefined : tag },
    props: { tag },
  }));
}

/** A path for each thing that has a page of its own, in each language. */
export async function pagePaths(ids: readonly Id[]) {
  return (await languagePaths()).flatMap(({ params, props }) =>
    ids.map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}
