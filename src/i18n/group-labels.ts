import { inLanguage } from './labels.ts';
import type { Language } from './languages.ts';
import type { NounForms } from './plural.ts';

/** What a site calls a group, by language: as it is called of many, or in each form. */
export type GroupLabel = Readonly<Record<string, string | NounForms>>;

/** A language that also knows what a site calls the groups that `site.yml` adds and labels. */
export function withGroupLabels(
  language: Language,
  groups: Readonly<Record<string, { label?: GroupLabel }>>,
  first = 'en',
): Language {
  const { words } = language;
  const labelled = Object.entries(groups).flatMap(([id, { label }]): [string, NounForms][] => {
    const own = label === undefined ? undefined : inLanguage(label, language, first);
    if (own === undefined) return [];
    return [[id, typeof own === 'string' ? words.ownNoun(own) : own]];
  });
  if (labelled.length === 0) return language;
  return {
    ...language,
    words: { ...words, groups: { ...words.groups, ...Object.fromEntries(labelled) } },
  };
}
