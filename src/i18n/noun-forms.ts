const IRREGULAR: readonly (readonly [singular: string, plural: string])[] = [
  ['child', 'children'],
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['goose', 'geese'],
  ['ox', 'oxen'],
  ['bus', 'buses'],
  ['movie', 'movies'],
  ['km²', 'km²'],
  ['staff', 'staff'],
  ['personnel', 'personnel'],
  ['police', 'police'],
  ['aircraft', 'aircraft'],
  ['livestock', 'livestock'],
  ['cattle', 'cattle'],
  ['sheep', 'sheep'],
];

/**
 * An English noun in the singular and the plural, whichever of the two was given. In "members of
 * parliament" the word before "of" changes, else the last one.
 */
export function formsOf(noun: string): { singular: string; plural: string } {
  const head = /^(.*?)( of .*)?$/s.exec(noun);
  const [, before = noun, rest = ''] = head ?? [];
  const [, lead = '', last = before] = /^(.*[\s-])?([^\s-]+)$/s.exec(before) ?? [];
  const { singular, plural } = formsOfWord(last);
  return { singular: lead + singular + rest, plural: lead + plural + rest };
}

function formsOfWord(word: string): { singular: string; plural: string } {
  for (const [singular, plural] of IRREGULAR) {
    if (word === singular || word === plural) return { singular, plural };
  }
  for (const [singular, plural] of [
    ['woman', 'women'],
    ['man', 'men'],
  ] as const) {
    if (word.endsWith(plural)) {
      return { singular: word.slice(0, -plural.length) + singular, plural: word };
    }
    if (word.endsWith(singular) && word.length > singular.length + 2) {
      return { singular: word, plural: word.slice(0, -singular.length) + plural };
    }
  }
  if (/[^aeiou]ies$/.test(word)) return { singular: `${word.slice(0, -3)}y`, plural: word };
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return { singular: word.slice(0, -2), plural: word };
  if (/[^su]s$/.test(word)) return { singular: word.slice(0, -1), plural: word };
  if (/[^aeiou]y$/.test(word)) return { singular: word, plural: `${word.slice(0, -1)}ies` };
  if (/(?:s|sh|ch|x|z)$/.test(word)) return { singular: word, plural: `${word}es` };
  return { singular: word, plural: `${word}s` };
}
