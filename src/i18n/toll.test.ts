import { describe, expect, it } from 'vitest';
import { languageOf } from './languages.ts';
import { formatToll } from './toll.ts';

const english = languageOf('en');

describe('formatToll', () => {
  it.each([
    [24, 27, 'up', '24–27 or more'],
    [24, 27, null, '24–27'],
    [4, 4, null, '4'],
    [27, 27, 'up', '27 or more'],
    [40, 40, 'down', 'up to 40'],
    [40, 50, 'down', '40 or fewer, to 50'],
    [40, 50, 'both', '40 or fewer, to 50 or more'],
    [27, 27, 'both', '27, open on both sides'],
    [null, 14_000, null, '14,000'],
    [14_000, null, 'up', '14,000 or more'],
    [0, 0, null, '0'],
    [null, null, null, 'no number given'],
  ] as const)('words %s to %s, open %s', (low, high, open, words) => {
    expect(formatToll({ low, high, open }, english)).toBe(words);
  });

  it.each([
    [28, 'exact', 32, 'more-than', 'up', '28 to more than 31', 'من 28 إلى أكثر من 31'],
    [251, 'more-than', 251, 'more-than', 'up', 'more than 250', 'أكثر من 250'],
    [39, 'less-than', 39, 'less-than', 'down', 'fewer than 40', 'أقل من 40'],
    [251, 'exact', 251, 'more-than', 'up', '251 or more', '251 أو أكثر'],
    [30, 'exact', 31, 'more-than', 'up', '30 or more', '30 أو أكثر'],
    [30, 'at-least', 31, 'more-than', 'up', '30 or more', '30 أو أكثر'],
    [51, 'more-than', 70, 'exact', null, 'more than 50 to 70', 'من أكثر من 50 إلى 70'],
    [
      51,
      'more-than',
      70,
      'at-least',
      'up',
      'more than 50 to 70 or more',
      'من أكثر من 50 إلى 70 أو أكثر',
    ],
    [
      20,
      'at-most',
      31,
      'more-than',
      'both',
      '20 or fewer to more than 30',
      'من 20 أو أقل إلى أكثر من 30',
    ],
    [20, 'about', 31, 'more-than', 'up', 'about 20 to more than 30', 'من نحو 20 إلى أكثر من 30'],
    [24, 'at-least', 39, 'less-than', null, '24 to fewer than 40', 'من 24 إلى أقل من 40'],
    [19, 'less-than', 39, 'exact', 'down', 'fewer than 20 to 39', 'من أقل من 20 إلى 39'],
    [24, 'exact', 27, 'at-least', 'up', '24–27 or more', '24–27 أو أكثر'],
  ] as const)('words %s (%s) to %s (%s) with no number that nobody said', (...given) => {
    const [low, lowBound, high, highBound, open, inEnglish, inArabic] = given;
    const range = { low, lowBound, high, highBound, open, about: lowBound === 'about' };
    expect(formatToll(range, english)).toBe(inEnglish);
    expect(formatToll(range, languageOf('ar'))).toBe(inArabic);
  });

  it.each([
    [5, 'at-most', 9, 'about', 'down', '5 or fewer, to about 9', '5 أو أقل، إلى نحو 9'],
    [9, 'at-most', 9, 'about', 'down', 'up to about 9', 'حتى نحو 9'],
    [
      5,
      undefined,
      9,
      undefined,
      'both',
      'about 5 or fewer, to about 9 or more',
      'نحو 5 أو أقل، إلى نحو 9 أو أكثر',
    ],
    [9, 'about', 9, 'about', null, 'about 9', 'نحو 9'],
    [14, 'about', 36, 'about', null, 'about 14–36', 'نحو 14–36'],
    [14, undefined, 36, undefined, null, 'about 14–36', 'نحو 14–36'],
    [14, 'about', 36, 'exact', null, 'from about 14 to 36', 'من نحو 14 إلى 36'],
    [14, 'exact', 36, 'about', null, '14 to about 36', 'من 14 إلى نحو 36'],
    [14, 'about', 36, 'at-least', 'up', 'from about 14 to 36 or more', 'من نحو 14 إلى 36 أو أكثر'],
  ] as const)('keeps the word “about” of %s (%s) to %s (%s), open %s', (...given) => {
    const [low, lowBound, high, highBound, open, inEnglish, inArabic] = given;
    const bounds = lowBound === undefined ? {} : { lowBound, highBound };
    const range = { low, high, open, about: true, ...bounds };
    expect(formatToll(range, english)).toBe(inEnglish);
    expect(formatToll(range, languageOf('ar'))).toBe(inArabic);
  });
});

describe('what is to be known of the ends of a range', () => {
  const arabic = languageOf('ar');
  const probably = { lowHedge: 'probably', lowUnnamed: { as: 'a European official' } };

  it('stands at the end that it is of', () => {
    expect(formatToll({ low: 10, high: 471, open: null, ...probably }, english)).toBe(
      '10–471 (10 “probably”, from an unnamed European official)',
    );
    expect(formatToll({ low: 10, high: 471, open: 'up', highHedge: 'reportedly' }, english)).toBe(
      '10–471 or more (471 or more “reportedly”)',
    );
    expect(
      formatToll(
        { low: 10, high: 32, open: 'up', highBound: 'more-than', ...probably, highHedge: 'likely' },
        english,
      ),
    ).toBe(
      '10 to more than 31 (10 “probably”, from an unnamed European official; more than 31 “likely”)',
    );
  });

  it('names no end where it is of the whole range', () => {
    const both = { lowHedge: 'suspected', highHedge: 'suspected' };
    expect(formatToll({ low: 3, high: 4, open: null, ...both }, english)).toBe('3–4 (“suspected”)');
    const unnamed = { lowUnnamed: { as: null }, highUnnamed: { as: null } };
    expect(formatToll({ low: 4, high: 4, open: null, ...unnamed }, english)).toBe(
      '4 (no source named)',
    );
  });

  it('is said of each end where two who are not named give them', () => {
    const officials = { lowUnnamed: { as: 'an officer' }, highUnnamed: { as: 'an officer' } };
    const range = { low: 3, high: 9, open: null, lowFrom: 'a', highFrom: 'b', ...officials };
    expect(formatToll(range, english)).toBe(
      '3–9 (3 from an unnamed officer; 9 from an unnamed officer)',
    );
    expect(formatToll({ ...range, highFrom: 'a' }, english)).toBe('3–9 (from an unnamed officer)');
  });

  it.each([
    ['three Syrian army sources', 'three unnamed Syrian army sources'],
    ['the governor’s aide', 'the governor’s aide (unnamed)'],
    ['an anonymous official', 'an anonymous official'],
  ])('calls %s %s', (as, words) => {
    const unnamed = { lowUnnamed: { as }, highUnnamed: { as } };
    expect(formatToll({ low: 4, high: 4, open: null, ...unnamed }, english)).toBe(
      `4 (from ${words})`,
    );
  });

  it('is said of those whom it is of where figures were added up', () => {
    const workers = { low: 3, high: 9, open: null, highHedge: 'probably' };
    const visitors = {
      low: 2,
      high: 2,
      open: null,
      lowHedge: 'reportedly',
      highHedge: 'reportedly',
    };
    const sum = { low: 5, high: 11, open: null, addedFrom: [workers, visitors] };
    expect(formatToll(sum, english)).toBe('5–11 (9 of them “probably”; 2 of them “reportedly”)');
    expect(plainOf(formatToll({ ...sum, addedFrom: [workers] }, arabic))).toContain(
      '(9 منهم «probably»)',
    );
  });

  it('is said in Arabic', () => {
    const range = { low: 10, high: 471, open: null, lowHedge: 'على الأرجح' };
    expect(plainOf(formatToll({ ...range, lowUnnamed: { as: 'مسؤول أوروبي' } }, arabic))).toBe(
      '10–471 (10 «على الأرجح»، نقلاً عن مسؤول أوروبي (من دون اسم))',
    );
  });
});

/** Without the invisible marks around what stands inside a sentence. */
function plainOf(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, '');
}
