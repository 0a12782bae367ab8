import { describe, expect, it } from 'vitest';
import { languageOf, type Language } from './languages.ts';
import { formatNumber, listOf, plural } from './numbers.ts';

const english = languageOf('en');
/** English words with the plural rules and digits of another language. */
const like = (locale: string): Language => ({ ...english, locale });

describe('formatNumber', () => {
  it('writes thousands with a comma', () => {
    expect([0, 999, 1000, 14_000, 1_234_567].map((n) => formatNumber(n, english))).toEqual([
      '0',
      '999',
      '1,000',
      '14,000',
      '1,234,567',
    ]);
  });

  it('takes the digits that the locale pins', () => {
    expect(formatNumber(14_000, like('ar-u-nu-arab'))).toBe('١٤٬٠٠٠');
    expect(formatNumber(14_000, like('ar-u-nu-latn'))).toBe('14,000');
  });
});

describe('plural', () => {
  it('puts the number into the form that fits', () => {
    const forms = { one: '# claim', other: '# claims' };
    expect([0, 1, 2, 1000].map((n) => plural(n, forms, english))).toEqual([
      '0 claims',
      '1 claim',
      '2 claims',
      '1,000 claims',
    ]);
  });

  it('knows the six forms of Arabic', () => {
    const forms = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };
    expect([0, 1, 2, 3, 11, 100].map((n) => plural(n, forms, like('ar'))).join('')).toBe('zotfmx');
  });

  it('falls back to the form for others', () => {
    expect(plural(2, { other: '# of them' }, like('ar-u-nu-latn'))).toBe('2 of them');
  });
});

describe('listOf', () => {
  it('joins with "and", or with "or"', () => {
    expect(listOf(['a'], english)).toBe('a');
    expect(listOf(['a', 'b'], english)).toBe('a and b');
    expect(listOf(['a', 'b', 'c'], english)).toBe('a, b and c');
    expect(listOf(['a', 'b', 'c'], english, 'or')).toBe('a, b or c');
    expect(listOf([], english)).toBe('');
  });
});
