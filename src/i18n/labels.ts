import { withCapital } from './capital.ts';
import type { Language } from './languages.ts';
import type { NounForms } from './plural.ts';
import { plural } from './numbers.ts';
import type { TollRange } from './toll.ts';

/** Words in each language that has them. */
type Localized = Readonly<Record<string, string>>;

/**
 * What is there in a language: its own, that of its tag without a region, that of the site's first
 * language, else the first there is.
 */
export function inLanguage<Said>(
  said: Readonly<Record<string, Said>>,
  { tag }: Language,
  first = 'en',
): Said | undefined {
  return said[tag] ?? said[tag.split('-')[0] ?? ''] ?? said[first] ?? Object.values(said)[0];
}

/** Words in a language, as far as there are any; else nothing. */
export function localized(words: Localized, language: Language, first = 'en'): string {
  return inLanguage(words, language, first) ?? '';
}

/** The label of a measure; `site` holds those that `site.yml` adds. */
export function measureLabel(
  measure: string,
  language: Language,
  site: Readonly<Record<string, { label: Localized }>> = {},
): string {
  return labelIn(measure, language.words.measures, language, site);
}

/** The label of a kind of entry; `site` holds those that `site.yml` adds. */
export function kindLabel(
  kind: string,
  language: Language,
  site: Readonly<Record<string, { label: Localized }>> = {},
): string {
  return labelIn(kind, language.words.kinds, language, site);
}

/** The name of a topic: as `site.yml` has it, else as it was written. */
export function topicLabel(
  { id, text }: { id: string; text: string },
  language: Language,
  site: Readonly<Record<string, { label: Localized }>> = {},
): string {
  const label = Object.hasOwn(site, id) ? site[id]?.label : undefined;
  const name = label === undefined ? '' : localized(label, language);
  return capitalised(name || (text === id ? spoken(text) : text), language);
}

/** A label at the start of a line. */
export function capitalised(text: string, { locale }: Language): string {
  return withCapital(text, locale);
}

function labelIn(
  id: string,
  words: Readonly<Record<string, string>>,
  language: Language,
  site: Readonly<Record<string, { label: Localized }>>,
): string {
  const added = Object.hasOwn(site, id) ? site[id] : undefined;
  if (added !== undefined) return localized(added.label, language) || spoken(id);
  return Object.hasOwn(words, id) ? (words[id] ?? spoken(id)) : spoken(id);
}

/** What is counted: the group goes before the unit. */
interface Counted {
  group: string | null;
  unit: string;
}

/**
 * What a number of people or things is called, in every form; a group or unit of the site's own is
 * called as its id.
 */
export function nounOf({ group, unit }: Counted, { words }: Language): NounForms {
  const id = group ?? unit;
  const forms: Readonly<Record<string, NounForms>> =
    group !== null || unit === 'people' ? words.groups : words.units;
  const known = Object.hasOwn(forms, id) ? forms[id] : undefined;
  return known ?? words.ownNoun(spoken(id));
}

/** The form behind a number: `civilians`, `1` of them `civilian`. */
export function nounFor(counted: Counted, n: number, language: Language): string {
  return plural(n, nounOf(counted, language), language);
}

/**
 * How many a noun beside a range is of: one only where exactly one is said: "0–1 civilians",
 * "1 or more civilians".
 */
export function countIn({ low, high, open }: TollRange): number {
  const [from, to] = [low ?? high ?? 2, high ?? low ?? 2];
  return from === to && open === null ? to : Math.max(to, 2);
}

/** What they are called under a number or in a heading, where no number stands before them. */
export function nounAlone(counted: Counted, n: number, language: Language): string {
  const forms = nounOf(counted, language);
  return forms.alone ?? plural(n, forms, language);
}

/** An id as words. */
function spoken(id: string): string {
  return id.replaceAll('-', ' ');
}
