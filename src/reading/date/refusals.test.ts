import { describe, expect, it } from 'vitest';
import { parseDate } from './parse-date.ts';

/** What an editor is told about a text. */
function told(text: string) {
  const parsed = parseDate(text);
  if ('date' in parsed) throw new Error(`${text} was read`);
  return parsed.problem;
}

const FORMS = 'a date written as 2024-11-29, 2024-11, 2024 or 2024-11-27/2024-11-29';

describe('a text that is no date', () => {
  it.each([
    'soon',
    '29 foo 2024',
    'next',
    'the last week',
    'Monday morning',
    'Blue Monday',
    '31 April 2024',
    '0 May 2024',
    '13/13/2024',
    '2024/13',
    '13/2024',
    '20241329',
    '17000000',
    '2024-12345',
    '19990s',
    '1 May 0000',
    '2024/2025/2026',
    '2024-11-27/31',
    '2024-XX-12',
    '2024-1X',
    '20X4',
    '202X-01',
    '[]',
    '[2024,]',
    '[..2024..]',
    '[2024..2025..2026]',
    '[2024}',
    '{2024]',
    '(2024)',
    'x[2024]',
    '[2024]x',
    '..',
    'late soon',
    'late 03/04/2024',
    'very late 2024',
    '2024~-13',
    'x/..',
    '../x',
    'x[..]',
    '[..]x',
    'x{..}',
    '{..}x',
    'x2024-11-29T18:23',
    '2024-11-29T18:23x',
    '2024~-11/2024-12',
  ])('gets no guess, and the forms that are read: %s', (text) => {
    expect(told(text)).toEqual({
      reason: `"${text}" is not a date that can be read.`,
      expected: FORMS,
      fix: null,
    });
  });

  it('may only be written in another way', () => {
    expect(told('29 November 2024')).toEqual({
      reason: '"29 November 2024" is not written as a date here.',
      expected: FORMS,
      fix: '2024-11-29',
    });
  });

  it('may have two readings, which are what to choose from', () => {
    expect(told('3.4.2024')).toEqual({
      reason: '"3.4.2024" can be read as 2024-04-03 and as 2024-03-04.',
      expected: '2024-04-03 or 2024-03-04',
      fix: null,
    });
  });

  it('may be empty', () => {
    expect(told('  ')).toEqual({ reason: 'The date is empty.', expected: FORMS, fix: null });
  });

  it.each(['/', '../..', '/..', '../', '[..]', '{..}'])('may be open at both ends: %s', (text) => {
    expect(told(text)).toEqual({
      reason: `"${text}" is open at both ends and says nothing.`,
      expected: 'a date at one end, such as ../2024-11-29',
      fix: null,
    });
  });

  it.each([
    ['2024-11-29T18:23', ''],
    ['2024-11-29 18:23', ''],
    ['2024-11-29t18:23:05', ''],
    ['2024-11-29T18:23Z', ', in the time zone of the site,'],
    ['2024-11-29T18:23:05.123z', ', in the time zone of the site,'],
    ['2024-11-29T18:23+02', ', in the time zone of the site,'],
    ['2024-11-29T18:23-0200', ', in the time zone of the site,'],
    ['2024-11-29T18:23:05+02:00', ', in the time zone of the site,'],
  ])('may have a time in it, which has a field of its own: %s', (text, zone) => {
    expect(told(text)).toEqual({
      reason: `"${text}" has a time in it; a date holds the day alone.`,
      expected: `the day here, and time: "18:23"${zone} on a line of its own`,
      fix: '2024-11-29',
    });
  });

  it('has no day to write beside a time where that day does not exist', () => {
    expect(told('2024-11-31T18:23').fix).toBeNull();
  });

  it.each([
    'Y17000',
    'Y-17000',
    '-0043',
    '-0043-11',
    '17000',
    '+17000',
    '-170000',
    '1700000',
    '10000-11-29',
  ])('may lie outside the years that are counted here: %s', (text) => {
    expect(told(text)).toEqual({
      reason: `"${text}" lies outside the years 0001 to 9999.`,
      expected: 'a year of four digits',
      fix: null,
    });
  });

  it.each([
    ...'today Yesterday tomorrow tonight now recently Monday tuesday'.split(' '),
    ...'wednesday thursday friday saturday sunday'.split(' '),
    'on Friday',
    'this week',
    'last  Monday night',
    'next year',
  ])('may mean another day to each reader: %s', (text) => {
    expect(told(text)).toEqual({
      reason: `"${text}" means another day to each reader.`,
      expected: 'the day itself, counted from when it was said',
      fix: null,
    });
  });

  it.each([
    ['2024~-11-29', '2024-11-29~'],
    ['2024-11~-29~', '2024-11-29~'],
    ['2024-~11-29', '2024-11-29~'],
    ['?2024-11?', '2024-11?'],
    ['2024?-11~', '2024-11%'],
    ['2024-11%-29?', '2024-11-29%'],
    ['2024?~', '2024%'],
  ])('may mark doubt in another place than at its end: %s', (text, fix) => {
    expect(told(text)).toEqual({
      reason: `"${text}" marks doubt in a way that is not read here.`,
      expected: 'one of ? (uncertain), ~ (approximate) and % (both), at the end of the whole date',
      fix,
    });
  });

  it.each([
    ['early November 2024', 'early', '2024-11~'],
    ['Mid-November 2024', 'Mid', '2024-11~'],
    ['late 2024', 'late', '2024~'],
    ['beginning of May 2024', 'beginning of', '2024-05~'],
    ['end of 2024', 'end of', '2024~'],
  ])('may be vaguer than EDTF can say: %s', (text, word, period) => {
    expect(told(text)).toEqual({
      reason: `"${word}" is no part of a date.`,
      expected: `${period}, or the days that are meant, as start/end`,
      fix: null,
    });
  });
});

describe('a date that does not exist', () => {
  it('has a year that was never counted', () => {
    const never = { reason: 'There is no year 0000.', expected: 'a year from 0001 to 9999' };
    expect(told('0000')).toEqual({ ...never, fix: null });
    expect(told('2024/0000')).toEqual({ ...never, fix: null });
  });

  it.each(['00', '13', '20', '25'])('has a month %s', (month) => {
    expect(told(`2024-${month}`)).toEqual({
      reason: `There is no month ${month}.`,
      expected:
        'a month from 2024-01 to 2024-12, or a season from 2024-21 (spring) to 2024-24 (winter)',
      fix: null,
    });
  });

  it.each(['2024-13-13', '2024-31-02', '2024-21-XX', '2024-29-00', '2024-00-00'])(
    'has a month that is no day either: %s',
    (text) => {
      expect(told(text).reason).toBe(`There is no month ${text.slice(5, 7)}.`);
      expect(told(text).fix).toBeNull();
    },
  );

  it('has its day in the place of its month', () => {
    const swapped = {
      reason: 'There is no month 29 with days; the day and the month may have changed places.',
      expected: 'year, month, day: 2024-11-29',
    };
    expect(told('2024-29-11')).toEqual({ ...swapped, fix: '2024-11-29' });
    expect(told('2024-12/2024-29-11')).toEqual({ ...swapped, fix: null });
    expect(told('2024-13-12~').fix).toBe('2024-12-13~');
    expect(told('2024-21-11').fix).toBe('2024-11-21');
    expect(told('2024-29-01').fix).toBe('2024-01-29');
  });

  it.each([
    ['2023-02-29', 'February 2023 has 28', '2023-02-28, 2023-03-01, or 2023-02'],
    ['2024-02-30', 'February 2024 has 29', '2024-02-29, 2024-03-01, or 2024-02'],
    ['1900-02-29', 'February 1900 has 28', '1900-02-28, 1900-03-01, or 1900-02'],
    ['2024-01-32', 'January 2024 has 31', '2024-01-31, 2024-02-01, or 2024-01'],
    ['2024-03-32', 'March 2024 has 31', '2024-03-31, 2024-04-01, or 2024-03'],
    ['2024-04-31', 'April 2024 has 30', '2024-04-30, 2024-05-01, or 2024-04'],
    ['2024-05-32', 'May 2024 has 31', '2024-05-31, 2024-06-01, or 2024-05'],
    ['2024-06-31', 'June 2024 has 30', '2024-06-30, 2024-07-01, or 2024-06'],
    ['2024-07-32', 'July 2024 has 31', '2024-07-31, 2024-08-01, or 2024-07'],
    ['2024-08-32', 'August 2024 has 31', '2024-08-31, 2024-09-01, or 2024-08'],
    ['2024-09-31', 'September 2024 has 30', '2024-09-30, 2024-10-01, or 2024-09'],
    ['2024-10-32', 'October 2024 has 31', '2024-10-31, 2024-11-01, or 2024-10'],
    ['2024-11-32', 'November 2024 has 30', 'a day from 2024-11-01 to 2024-11-30, or 2024-11'],
    ['2024-11-00', 'November 2024 has 30', 'a day from 2024-11-01 to 2024-11-30, or 2024-11'],
    ['2024-12-32', 'December 2024 has 31', 'a day from 2024-12-01 to 2024-12-31, or 2024-12'],
  ])('has a day too many: %s', (text, month, days) => {
    expect(told(text)).toEqual({
      reason: `${text} does not exist: ${month} days.`,
      expected: `${days} for the month`,
      fix: null,
    });
  });

  it.each([
    ['2024-11-29/2024-11-27', '2024-11-27/2024-11-29'],
    ['2024-12~/2024-11?', '2024-11?/2024-12~'],
    ['[2025..2024]', null],
    ['{2023,2025..2024,2026}', null],
    ['[2024-11-29..2024-11-28]', null],
  ])('ends before it begins: %s', (text, fix) => {
    expect(told(text)).toEqual({
      reason: `"${text}" ends before it begins.`,
      expected: 'the earlier date first',
      fix,
    });
  });
});
