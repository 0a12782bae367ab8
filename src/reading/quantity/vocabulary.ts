import type { Site } from '../content.ts';
import { formsOf } from '../../i18n/noun-forms.ts';
import { keyOf, tokensOf } from './tokens.ts';

/** What a noun of a quantity counts. */
export interface Noun {
  /** `null` for people of no stated group, and for things. */
  group: string | null;
  unit: string;
}

/** The groups and units that quantities of one site may name. */
export interface Vocabulary {
  /** Every form of every noun, in lower case with single spaces. */
  nouns: ReadonlyMap<string, Noun>;
  /** Forms that stand for one. */
  singular: ReadonlySet<string>;
  /** Ids in the order in which messages name them: built in, then the site's. */
  groups: readonly string[];
  units: readonly string[];
  /** The larger group that a group lies in. */
  within: ReadonlyMap<string, string>;
  /** Nouns that `site.yml` gives to a second group or unit; the first keeps them. */
  clashes: readonly { noun: string; first: string; second: string }[];
}

/** Groups that every site has, with the larger group they lie in. */
const builtInGroups = {
  civilians: null,
  combatants: null,
  soldiers: 'combatants',
  fighters: 'combatants',
  children: null,
  women: null,
  men: null,
  students: null,
} as const satisfies Record<string, string | null>;

/** Units that every site has, beside people. */
const builtInUnits = [
  'families',
  'houses',
  'villages',
  'towns',
  'settlements',
  'districts',
  'drones',
  'communities',
  'facilities',
  'health facilities',
  'hospitals',
  'organisations',
  'attacks',
  'km²',
] as const;

const OTHER_WORDS: readonly (readonly [noun: string, unit: string])[] = [
  ['people', 'people'],
  ['persons', 'people'],
  ['individuals', 'people'],
  ['organizations', 'organisations'],
  ['km2', 'km²'],
  ['sq km', 'km²'],
  ['square kilometres', 'km²'],
  ['square kilometers', 'km²'],
];

/**
 * The nouns that quantities of a site may use: the built-in ones and those of `groups` and
 * `units` in `site.yml`, in the singular and the plural. A hyphen in an id is also read as a
 * space. A group's own name goes before the `also` words of another.
 */
export function vocabularyOf(site: Pick<Site, 'groups' | 'units'>): Vocabulary {
  const nouns = new Map<string, Noun>();
  const singular = new Set<string>();
  const clashes: { noun: string; first: string; second: string }[] = [];
  const add = (words: string, noun: Noun, bothForms = true): void => {
    const spoken = nounKey(words);
    const forms = formsOf(spoken);
    for (const form of bothForms ? [forms.singular, forms.plural] : [spoken]) {
      const known = nouns.get(form);
      if (known === undefined) nouns.set(form, noun);
      else if (nameOf(known) !== nameOf(noun)) {
        if (form === spoken)
          clashes.push({ noun: words, first: nameOf(known), second: nameOf(noun) });
        continue;
      }
      if (form === forms.singular && form !== forms.plural) singular.add(form);
    }
  };
  const addId = (id: string, noun: Noun): void => {
    add(id, noun);
    if (id.includes('-')) add(id.replaceAll('-', ' '), noun);
  };
  const groups = [...new Set([...Object.keys(builtInGroups), ...Object.keys(site.groups)])];
  const units = [...new Set<string>([...builtInUnits, ...site.units])];
  for (const group of groups) addId(group, { group, unit: 'people' });
  for (const unit of units) addId(unit, { group: null, unit });
  for (const [noun, unit] of OTHER_WORDS) add(noun, { group: null, unit });
  for (const [group, { also }] of Object.entries(site.groups)) {
    for (const word of also) add(word, { group, unit: 'people' });
  }
  return { nouns, singular, groups, units, within: withinOf(site.groups), clashes };
}

const withins = new WeakMap<Site['groups'], ReadonlyMap<string, string>>();

/** Which larger group each group lies in, by `site.yml` and, where that says nothing, built in. */
export function withinOf(groups: Site['groups']): ReadonlyMap<string, string> {
  const known = withins.get(groups);
  if (known !== undefined) return known;
  const within = new Map<string, string>();
  withins.set(groups, within);
  for (const [group, parent] of Object.entries(builtInGroups)) {
    if (parent !== null) within.set(group, parent);
  }
  for (const [group, { within: parent }] of Object.entries(groups)) {
    if (parent !== undefined) within.set(group, parent);
  }
  return within;
}

/** Whether a group lies in another, at any depth; survives a circle in `site.yml`. */
export function liesWithin(
  within: ReadonlyMap<string, string>,
  group: string,
  larger: string,
): boolean {
  const seen = new Set<string>([group]);
  for (let parent = within.get(group); parent !== undefined; parent = within.get(parent)) {
    if (parent === larger) return true;
    if (seen.has(parent)) return false;
    seen.add(parent);
  }
  return false;
}

function nameOf(noun: Noun): string {
  return noun.group ?? noun.unit;
}

function nounKey(words: string): string {
  return tokensOf(words)
    .map((token) => keyOf(token.text))
    .join(' ');
}
