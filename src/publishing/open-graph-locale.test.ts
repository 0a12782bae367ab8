import { expect, it } from 'vitest';
import { languageOf } from '../i18n/languages.ts';
import { openGraphLocale } from './open-graph-locale.ts';

it.each([
  ['en', 'en_GB'],
  ['ar', 'ar_SY'],
  ['en-US', 'en_US'],
])('a site in %s is shared as %s', (tag, locale) => {
  expect(openGraphLocale(tag, languageOf(tag))).toBe(locale);
});
