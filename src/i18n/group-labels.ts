import { localized } from './labels.ts';
import type { Language } from './languages.ts';
import type { NounForms } from './plural.ts';

/** A language that also knows what a site calls the groups that `site.yml` adds and labels. */
export function withGroupLabels(
  language: Language,
  groups: Readonly<Record<string, { label?: Readonly<Record<string, string>> }>>,
  first = 'en',
): Language {
  const labelled = Object.entries(groups).flatMap(([id, { label }]): [string, NounForms][] =>
    label === undefined ? [] : [[id, { other: localized(label, language, first) }]],
  );
  if (labelled.length === 0) return language;
  const { words } = language;
  return {
    ...language,
    words: { ...words, groups: { ...words.groups, ...Object.fromEntries(labelled) } },
  };
}
