import { capitalised, kindLabel } from '../i18n/labels.ts';
import type { Facet } from '../record/facets.ts';
import type { PageContext } from './page-context.ts';

/** What a narrower chronology is called: the name of its place, kind, source, actor or grade. */
export function facetName(facet: Facet, id: string, at: PageContext): string {
  const { language, names, record } = at;
  if (facet === 'place') return names.place(id);
  if (facet === 'kind') {
    return capitalised(kindLabel(id, language, record.site.kinds), language);
  }
  if (facet === 'grade') {
    const grades: Readonly<Record<string, string>> = language.words.site.grades;
    return capitalised(grades[id] ?? id, language);
  }
  return names.of(id);
}
