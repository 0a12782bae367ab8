import { describe, expect, it } from 'vitest';
import { languageOf } from '../../i18n/languages.ts';
import { formatDate } from './format-date.ts';

const english = languageOf('en');

describe('formatDate in English', () => {
  it.each([
    ['2024-11-29', '29 November 2024'],
    ['2024-11', 'November 2024'],
    ['2015', '2015'],
    ['2024-11-27/2024-11-29', '27–29 November 2024'],
    ['2024-11-27/2024-12-02', '27 November – 2 December 2024'],
    ['2024-12-28/2025-01-03', '28 December 2024 – 3 January 2025'],
    ['2024-11/2024-12', 'November–December 2024'],
    ['2024-11/2025-01', 'November 2024 – January 2025'],
    ['2015/2016', '2015–2016'],
    ['2024-11-29/2024-11-29', '29 November 2024'],
    ['2024-11/2025-01-03', 'from November 2024 to 3 January 2025'],
    ['2024-11-27~/2024-11-29', 'from around 27 November 2024 to 29 November 2024'],
    ['2024-11-29~', 'around 29 November 2024'],
    ['2024-11-29?', '29 November 2024 (uncertain)'],
    ['2024-11-29%', 'around 29 November 2024 (uncertain)'],
    ['../2024-11-29', 'by 29 November 2024'],
    ['2024-11-27/..', 'from 27 November 2024'],
    ['/2024-11-29', 'until 29 November 2024, start unknown'],
    ['2024-11-27/', 'from 27 November 2024, end unknown'],
    ['2024-11-XX', 'a day in November 2024'],
    ['2024-XX', 'a month in 2024'],
    ['2024-XX-XX', 'a day in 2024'],
    ['201X', 'the 2010s'],
    ['20XX', 'between 2000 and 2099'],
    ['2024-21', 'spring 2024'],
    ['2024-22', 'summer 2024'],
    ['2024-23', 'autumn 2024'],
    ['2024-24', 'winter 2024'],
    ['[2024-11-27,2024-11-29]', '27 or 29 November 2024'],
    ['{2025-03-14,2025-03-28}', '14 and 28 March 2025'],
    ['{2025-03-14,2025-03-21,2025-03-28}', '14, 21 and 28 March 2025'],
    ['{2025-03-14,2025-04-02}', '14 March and 2 April 2025'],
    ['[2024-12-31,2025-01-02]', '31 December 2024 or 2 January 2025'],
    ['{2025-03,2025-05}', 'March and May 2025'],
    ['{2025-03-14..2025-03-16,2025-03-28}', '14–16 and 28 March 2025'],
    ['{2025-03-14~,2025-03-28}', 'around 14 March 2025 and 28 March 2025'],
    ['[2025-03-14,2025-04]', '14 March 2025 or April 2025'],
    ['{2024-11-27,2024-11-29,2024-12}', '27 November 2024, 29 November 2024 and December 2024'],
    ['[2024-11-27..2024-11-29]', 'sometime in 27–29 November 2024'],
    ['{2024-11-27..2024-11-29}', '27–29 November 2024'],
    ['[..2024-11-29]', '29 November 2024 or earlier'],
    ['[2024-11-27..]', '27 November 2024 or later'],
    ['0987-03', 'March 987'],
    ['2024-21/2024-23', 'from spring 2024 to autumn 2024'],
    ['201X/202X', 'from the 2010s to the 2020s'],
    ['2024-11-XX/2024-12-XX', 'from a day in November 2024 to a day in December 2024'],
    ['2024-XX/2025-XX', 'from a month in 2024 to a month in 2025'],
    ['late in 2024', 'late in 2024'],
  ])('words %s as "%s"', (edtf, words) => {
    expect(formatDate({ edtf }, english)).toBe(words);
  });

  it('shortens months where asked', () => {
    expect(formatDate({ edtf: '2024-11-27/2024-12-02' }, english, 'short')).toBe(
      '27 Nov – 2 Dec 2024',
    );
    expect(formatDate({ edtf: '2024-09' }, english, 'short')).toBe('Sept 2024');
  });
});
