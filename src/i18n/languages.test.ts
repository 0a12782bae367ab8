import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';
import { languageName, languageOf, languageTags } from './languages.ts';

describe('languageOf', () => {
  it('finds each language that it lists, and by a tag with a region', () => {
    expect(languageTags.map((tag) => languageOf(tag).tag)).toEqual(languageTags);
    expect(languageOf('en-US').tag).toBe('en');
  });

  it('pins the calendar and the digits of each', () => {
    for (const tag of languageTags) {
      const options = new Intl.DateTimeFormat(languageOf(tag).locale).resolvedOptions();
      expect(languageOf(tag).locale).toMatch(/-u-ca-\w+-nu-\w+$/);
      expect(options.calendar).toBe('gregory');
    }
  });

  it('refuses a language that it has no words for', () => {
    expect(() => languageOf('tlh')).toThrow(new RangeError('no words for the language "tlh"'));
  });
});

describe('directionOf', () => {
  it.each([
    ['en', 'ltr'],
    ['pt', 'ltr'],
    ['ar', 'rtl'],
    ['ar-SY', 'rtl'],
    ['fa', 'rtl'],
    ['he', 'rtl'],
    ['ckb', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['not a tag', 'ltr'],
  ])('%s runs %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});

describe('languageName', () => {
  it('names a language in another, and leaves what it does not know', () => {
    expect(languageName('pt', languageOf('en'))).toBe('Portuguese');
    expect(languageName('not a tag', languageOf('en'))).toBe('not a tag');
  });
});
