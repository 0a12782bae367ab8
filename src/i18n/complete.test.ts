import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { languageOf, languageTags } from './languages.ts';
import { pluralCategories } from './plural.ts';
import { ownSpeechIn } from './speech.ts';

type Leaf = readonly [path: string, value: unknown];

/** Every word and sentence with its path; the forms of a noun count as one. */
function leavesOf(words: unknown, path = ''): Leaf[] {
  if (typeof words !== 'object' || words === null || 'other' in words) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => leavesOf(value, `${path}/${key}`));
}

const english = leavesOf(en);
const others = languageTags.filter((tag) => tag !== 'en').map((tag) => languageOf(tag));

describe.each(others)('$name, against English', ({ words, locale }) => {
  const own = new Map(leavesOf(words));

  it('has every word and sentence, and no other', () => {
    expect([...own.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  });

  it('has a sentence where English has one, and a word where English has a word', () => {
    const differing = english.filter(([path, value]) => typeof own.get(path) !== typeof value);
    expect(differing).toEqual([]);
  });

  it('repeats no English words', () => {
    const repeated = english.filter(
      ([path, value]) =>
        typeof value === 'string' && /\p{L}{3}/u.test(value) && own.get(path) === value,
    );
    expect(repeated).toEqual([]);
  });

  it('has each noun in every form that its plural rules know', () => {
    const categories = [...pluralCategories(locale)].sort();
    const nouns = { ...words.groups, ...words.units };
    for (const [id, { alone: _alone, ...forms }] of Object.entries(nouns)) {
      expect([id, Object.keys(forms).sort()]).toEqual([id, categories]);
    }
  });

  it('writes its words in its own script', () => {
    const script = new Intl.Locale(locale).maximize().script ?? 'Latn';
    const letter = new RegExp(`\\p{Script=${script}}`, 'u');
    const foreign = [...own].filter(
      ([, value]) => typeof value === 'string' && /\p{L}{3}/u.test(value) && !letter.test(value),
    );
    expect(foreign).toEqual([]);
  });
});

describe('the file of a language', () => {
  it('cannot name other plural forms than its language has', () => {
    expect(() => ownSpeechIn('ar', ['one', 'other'])).toThrow(
      new RangeError('ar has the plural forms zero, one, two, few, many, other'),
    );
  });
});
