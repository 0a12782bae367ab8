import { describe, expect, it } from 'vitest';
import { parseDate } from './parse-date.ts';
import type { EdtfDate } from '../date.ts';

function date(text: string): EdtfDate {
  const parsed = parseDate(text);
  if ('problem' in parsed) throw new Error(`${text}: ${parsed.problem.reason}`);
  return parsed.date;
}

function problem(text: string) {
  const parsed = parseDate(text);
  if ('date' in parsed) throw new Error(`${text} was read`);
  return parsed.problem;
}

describe('parseDate', () => {
  it.each([
    ['2024-11-29', '2024-11-29', '2024-11-29', 'day'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
    ['2024-11', '2024-11-01', '2024-11-30', 'month'],
    ['2023-02', '2023-02-01', '2023-02-28', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2000-02', '2000-02-01', '2000-02-29', 'month'],
    ['2015', '2015-01-01', '2015-12-31', 'year'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['20XX', '2000-01-01', '2099-12-31', 'century'],
    ['2024-11-XX', '2024-11-01', '2024-11-30', 'month'],
    ['2024-XX', '2024-01-01', '2024-12-31', 'year'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31', 'year'],
    ['2024-11-27/2024-11-29', '2024-11-27', '2024-11-29', 'day'],
    ['2024-11/2025-01-03', '2024-11-01', '2025-01-03', 'month'],
    ['2024-11-27/..', '2024-11-27', null, 'day'],
    ['../2024-11-29', null, '2024-11-29', 'day'],
    ['2024-11-27/', '2024-11-27', null, 'day'],
    ['/2024-11-29', null, '2024-11-29', 'day'],
    ['[2024-11-27,2024-11-29]', '2024-11-27', '2024-11-29', 'day'],
    ['[2024-11-29,2024-11-27]', '2024-11-27', '2024-11-29', 'day'],
    ['{2015,2024-11..2024-12}', '2015-01-01', '2024-12-31', 'year'],
    ['[..2024-11-29]', null, '2024-11-29', 'day'],
    ['[2024-11-27,2024-12..]', '2024-11-27', null, 'month'],
  ])('reads %s', (edtf, earliest, latest, precision) => {
    expect(date(edtf)).toMatchObject({ edtf, earliest, latest, precision });
  });

  it('lets a season lie anywhere in its year, and winter run into February', () => {
    expect(date('2024-21')).toMatchObject({
      earliest: '2024-01-01',
      latest: '2024-12-31',
      precision: 'season',
    });
    expect(date('2023-24').latest).toBe('2024-02-29');
    expect(date('2024-24').latest).toBe('2025-02-28');
    expect(date('9999-24').latest).toBe('9999-12-31');
  });

  it('keeps uncertain and approximate apart', () => {
    const flags = (text: string) => [date(text).uncertain, date(text).approximate];
    expect(flags('2024-11-29')).toEqual([false, false]);
    expect(flags('2024-11-29?')).toEqual([true, false]);
    expect(flags('2024-11-29~')).toEqual([false, true]);
    expect(flags('2024-11-29%')).toEqual([true, true]);
    expect(flags('2024-11-27?/2024-11-29~')).toEqual([true, true]);
  });

  it('says whether it was written as an interval', () => {
    expect(date('2024-11-27/2024-11-29').interval).toBe(true);
    expect(date('[2024-11-27..2024-11-29]').interval).toBe(false);
  });

  it('takes off spaces around a date', () => {
    expect(date(' 2024-11-29 ').edtf).toBe('2024-11-29');
  });
});

describe('a date that is not EDTF', () => {
  it.each([
    ['20240305', '2024-03-05'],
    ['29 November 2024', '2024-11-29'],
    ['November 29, 2024', '2024-11-29'],
    ['Friday, 29th Nov. 2024', '2024-11-29'],
    ['11/29/2024', '2024-11-29'],
    ['29/11/2024', '2024-11-29'],
    ['29.11.2024', '2024-11-29'],
    ['5/5/2024', '2024-05-05'],
    ['2024/11/29', '2024-11-29'],
    ['2024-1-5', '2024-01-05'],
    ['2024-29-11', '2024-11-29'],
    ['2024-21-11', '2024-11-21'],
    ['11/2024', '2024-11'],
    ['November 2024', '2024-11'],
    ['autumn 2024', '2024-23'],
    ['27–29 November 2024', '2024-11-27/2024-11-29'],
    ['27 November to 3 December 2024', '2024-11-27/2024-12-03'],
    ['28 December 2024 – 3 January 2025', '2024-12-28/2025-01-03'],
    ['2024-11-27/29', '2024-11-27/2024-11-29'],
    ['2024-11-28/12-02', '2024-11-28/2024-12-02'],
    ['2024-11-27 / 2024-11-29', '2024-11-27/2024-11-29'],
    ['2024-11-27 to 2024-11-29', '2024-11-27/2024-11-29'],
    ['2024-2025', '2024/2025'],
    ['2024-11-29/2024-11-27', '2024-11-27/2024-11-29'],
    ['[2024-11-27, 2024-11-29]', '[2024-11-27,2024-11-29]'],
    ['by 29 November 2024', '../2024-11-29'],
    ['since November 2024', '2024-11/..'],
    ['circa 2015', '2015~'],
    ['~2015', '2015~'],
    ['?2015', '2015?'],
    ['2015?~', '2015%'],
    ['2024-06~-11', '2024-06-11~'],
    ['2010s', '201X'],
    ['2024-11-29T18:23:00+02:00', '2024-11-29'],
    ['٢٠٢٤-١١-٢٩', '2024-11-29'],
  ])('%s is refused with %s to write', (text, fix) => {
    expect(problem(text).fix).toBe(fix);
    expect(date(fix).edtf).toBe(fix);
  });

  it.each([
    ['2023-02-29', '2023-02-29 does not exist: February 2023 has 28 days.'],
    ['2024-11-31', '2024-11-31 does not exist: November 2024 has 30 days.'],
    ['2024-11-00', '2024-11-00 does not exist: November 2024 has 30 days.'],
    ['2024-11-27/2024-11-31', '2024-11-31 does not exist: November 2024 has 30 days.'],
    ['[2023-02-29,2023-03-02]', '2023-02-29 does not exist: February 2023 has 28 days.'],
    ['2024-13', 'There is no month 13.'],
    ['2024-00', 'There is no month 00.'],
    ['2024-25', 'There is no month 25.'],
    ['0000', 'There is no year 0000.'],
    ['03/04/2024', '"03/04/2024" can be read as 2024-04-03 and as 2024-03-04.'],
    ['../..', '"../.." is open at both ends and says nothing.'],
    ['/', '"/" is open at both ends and says nothing.'],
    ['-0043', '"-0043" lies outside the years 0001 to 9999.'],
    ['Y17000', '"Y17000" lies outside the years 0001 to 9999.'],
    ['yesterday', '"yesterday" means another day to each reader.'],
    ['this week', '"this week" means another day to each reader.'],
    ['late November 2024', '"late" is no part of a date.'],
    ['2004-XX-15', '"2004-XX-15" is not a date that can be read.'],
    ['201X-11', '"201X-11" is not a date that can be read.'],
    ['1732700000000', '"1732700000000" is not a date that can be read.'],
    ['[2024,2023}', '"[2024,2023}" is not a date that can be read.'],
    ['[2025..2024]', '"[2025..2024]" ends before it begins.'],
    ['', 'The date is empty.'],
    ['soon', '"soon" is not a date that can be read.'],
  ])('%s is refused without a guess', (text, reason) => {
    expect(problem(text)).toMatchObject({ reason, fix: null });
    expect(problem(text).expected).not.toBeNull();
  });

  it('names the days beside one that does not exist', () => {
    expect(problem('2023-02-29').expected).toBe('2023-02-28, 2023-03-01, or 2023-02 for the month');
    expect(problem('2024-12-40').expected).toBe(
      'a day from 2024-12-01 to 2024-12-31, or 2024-12 for the month',
    );
  });
});
