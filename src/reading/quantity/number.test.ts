import { describe, expect, it } from 'vitest';
import { readNumber } from './number.ts';
import { tokensOf } from './tokens.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(n: number): string {
  if (n < 20) return SMALL[n] ?? '';
  if (n < 100) return (TENS[Math.floor(n / 10)] ?? '') + (n % 10 === 0 ? '' : `-${SMALL[n % 10]}`);
  if (n < 1000) {
    const rest = n % 100 === 0 ? '' : ` and ${inWords(n % 100)}`;
    return `${inWords(Math.floor(n / 100))} hundred${rest}`;
  }
  const rest =
    n % 1000 === 0 ? '' : n % 1000 < 100 ? ` and ${inWords(n % 1000)}` : ` ${inWords(n % 1000)}`;
  return `${inWords(Math.floor(n / 1000))} thousand${rest}`;
}

const read = (text: string, joined = true) => readNumber(text, tokensOf(text), 0, joined);

describe('readNumber', () => {
  it('reads every number word up to 2,100 and every 97th up to 999,999', () => {
    const wrong: unknown[] = [];
    for (let n = 0; n < 1_000_000 && wrong.length < 5; n += n < 2100 ? 1 : 97) {
      const text = inWords(n);
      const found = read(text);
      if (found?.value !== n || found.next !== tokensOf(text).length) wrong.push([text, found]);
    }
    expect(wrong).toEqual([]);
  });

  it('stops where a number word cannot follow another', () => {
    expect(read('four five')).toMatchObject({ value: 4, next: 1 });
    expect(read('twenty eleven')).toMatchObject({ value: 20, next: 1 });
    expect(read('ten six')).toMatchObject({ value: 10, next: 1 });
    expect(read('two hundred two hundred')).toMatchObject({ value: 202, next: 3 });
    expect(read('five zero')).toMatchObject({ value: 5, next: 1 });
    expect(read('two million three million')).toMatchObject({ value: 2_000_003, next: 3 });
    expect(read('twenty ten')).toMatchObject({ value: 20, next: 1 });
    expect(read('twenty-five five')).toMatchObject({ value: 25, next: 1 });
    expect(read('two hundred two three')).toMatchObject({ value: 202, next: 3 });
    expect(read('one hundred hundred')).toMatchObject({ value: 100, next: 2 });
    expect(read('two hundred dozen')).toMatchObject({ value: 200, next: 2 });
    expect(read('two thousand three dozen')).toMatchObject({ value: 2003, next: 3 });
    expect(read('two dozen thousand')).toMatchObject({ value: 24, next: 2 });
    expect(read('two thousand thousand')).toMatchObject({ value: 2000, next: 2 });
  });

  it('lets nothing follow or precede zero', () => {
    expect(read('zero')).toMatchObject({ value: 0, next: 1 });
    expect(read('zero five')).toMatchObject({ value: 0, next: 1 });
    expect(read('zero hundred')).toMatchObject({ value: 0, next: 1 });
    expect(read('twenty zero')).toMatchObject({ value: 20, next: 1 });
    expect(read('a hundred zero')).toMatchObject({ value: 100, next: 2 });
  });

  it('ends at "and" before what is not a part of the number', () => {
    expect(read('eight and three')).toMatchObject({ value: 8, next: 1 });
    expect(read('a hundred and two hundred', false)).toMatchObject({ value: 100, next: 2 });
    expect(read('a hundred and 3')).toMatchObject({ value: 100, next: 2 });
    expect(read('a hundred and twenty and five')).toMatchObject({ value: 120, next: 4 });
    expect(read('a dozen and three')).toMatchObject({ value: 12, next: 2 });
    expect(read('a hundred and two thousand')).toMatchObject({ value: 102_000, next: 5 });
  });

  it('reads dozens, halves and scales', () => {
    expect(read('a dozen')?.value).toBe(12);
    expect(read('half a dozen')?.value).toBe(6);
    expect(read('half a million')?.value).toBe(500_000);
    expect(read('2 dozen')?.value).toBe(24);
    expect(read('2.5 thousand')?.value).toBe(2500);
    expect(read('1.925 million')?.value).toBe(1_925_000);
    expect(read('a million')?.value).toBe(1_000_000);
    expect(read('two billion')?.value).toBe(2_000_000_000);
    expect(read('1.1 million')?.value).toBe(1_100_000);
    expect(read('14.000 million')?.value).toBe(14_000_000);
  });

  it('tells the scale that a range may share', () => {
    expect(read('15 thousand')?.scale).toBe(1000);
    expect(read('three hundred')?.scale).toBe(100);
    expect(read('three hundred and four')?.scale).toBe(1);
    expect(read('15')?.scale).toBe(1);
  });

  it('finds no number in other words', () => {
    for (const text of [
      '',
      'civilians',
      'a civilian',
      'a',
      'hundreds',
      'half',
      'dozen',
      'and',
      'forty-twelve',
      'forty-zero',
      'forty-one-two',
      'forty-foo',
      'four-one',
      'foo-one',
      'half dozen',
      'half two dozen',
      'half the million',
      'x a dozen',
      'and three',
      'hundred and three',
    ]) {
      expect([text, read(text)]).toEqual([text, null]);
    }
  });

  it.each([
    ['1400,000', 'has its marks in places where no thousands end'],
    ["14,00'0", 'has its marks in places where no thousands end'],
    ['1.9', 'is no whole number'],
    ['1.23456 thousand', 'is no whole number'],
    ['99999999999999999999', 'is too large to count'],
    ['০৭', 'is not in the digits 0 to 9'],
  ])('refuses %s', (text, reason) => {
    expect(() => read(text)).toThrow(reason);
  });
});
