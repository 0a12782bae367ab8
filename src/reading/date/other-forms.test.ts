import { describe, expect, it } from 'vitest';
import { asEdtf, onlyReading } from './other-forms.ts';

describe('the one date that another form can mean', () => {
  it.each([
    ['29/11/2024', '2024-11-29'],
    ['11/29/2024', '2024-11-29'],
    ['29 November 2024', '2024-11-29'],
    ['Nov. 29th, 2024', '2024-11-29'],
    ['1st Nov 2024', '2024-11-01'],
    ['2nd Nov 2024', '2024-11-02'],
    ['3rd Nov 2024', '2024-11-03'],
    ['2024/12/4', '2024-12-04'],
    ['11/2024', '2024-11'],
    ['27–29 November 2024', '2024-11-27/2024-11-29'],
    ['27—29 November 2024', '2024-11-27/2024-11-29'],
    ['٢٩/١١/٢٠٢٤', '2024-11-29'],
    ['2024-11-29', '2024-11-29'],
  ])('is that of %s', (text, edtf) => {
    expect(onlyReading(text)).toBe(edtf);
  });

  it.each([
    '03/04/2024',
    '29.11.24',
    'about 2024',
    'Friday, 30 November 2024',
    '31/11/2024',
    'by May 2024',
    'spring 2024',
    '2010s',
    '2024?',
    '[2024]',
    '27 to 29 November 2024',
  ])('is none for %s', (text) => {
    expect(onlyReading(text)).toBeNull();
  });
});

describe('what a text in another form can stand for', () => {
  it.each([
    ['January', 'Jan', '01'],
    ['February', 'Feb', '02'],
    ['March', 'Mar', '03'],
    ['April', 'Apr', '04'],
    ['May', 'may', '05'],
    ['June', 'Jun', '06'],
    ['July', 'Jul', '07'],
    ['August', 'Aug', '08'],
    ['September', 'Sept', '09'],
    ['SEPTEMBER', 'Sep', '09'],
    ['October', 'Oct', '10'],
    ['November', 'Nov', '11'],
    ['December', 'Dec', '12'],
  ])('is a date in %s, in full or as %s', (name, short, month) => {
    expect(asEdtf(`${name} 2024`)).toEqual([`2024-${month}`]);
    expect(asEdtf(`${short}., 2024`)).toEqual([`2024-${month}`]);
    expect(asEdtf(`5 ${short} 2024`)).toEqual([`2024-${month}-05`]);
    expect(asEdtf(`${name} 15, 2024`)).toEqual([`2024-${month}-15`]);
  });

  it.each([
    ['1st of May, 2024', '2024-05-01'],
    ['22nd May 2024', '2024-05-22'],
    ['May 3rd 2024', '2024-05-03'],
    ['Monday 4 November 2024', '2024-11-04'],
    ['on Tuesday, 5 November 2024', '2024-11-05'],
    ['WEDNESDAY, November 6, 2024', '2024-11-06'],
    ['Thursday, 7 November 2024', '2024-11-07'],
    ['Friday 8 November 2024', '2024-11-08'],
    ['Saturday 9 November 2024', '2024-11-09'],
    ['Sunday 10 November 2024', '2024-11-10'],
    ['spring 2024', '2024-21'],
    ['Summer of 2024', '2024-22'],
    ['autumn, 2024', '2024-23'],
    ['Fall of, 2024', '2024-23'],
    ['winter 2024', '2024-24'],
    ['2010s', '201X'],
    ['  29   November 2024 ', '2024-11-29'],
  ])('is the day, month, season or decade in words: %s', (text, edtf) => {
    expect(asEdtf(text)).toEqual([edtf]);
  });

  it.each([
    ['20240305', ['2024-03-05']],
    ['2024.11.9', ['2024-11-09']],
    ['2024 11 29', ['2024-11-29']],
    ['2024/1/29', ['2024-01-29']],
    ['2024/11', ['2024-11']],
    ['2024 1', ['2024-01']],
    ['1/2024', ['2024-01']],
    ['12.2024', ['2024-12']],
    ['1-2024', ['2024-01']],
    ['29 11 2024', ['2024-11-29']],
    ['29-11-2024', ['2024-11-29']],
    ['11.29.2024', ['2024-11-29']],
    ['3/4/2024', ['2024-04-03', '2024-03-04']],
    ['5/5/2024', ['2024-05-05']],
    ['2024‐11‑29', ['2024-11-29']],
    ['2024−11', ['2024-11']],
    ['٢٠٢٤', ['2024']],
  ])('is the day or month in digits: %s', (text, edtf) => {
    expect(asEdtf(text)).toEqual(edtf);
  });

  it.each([
    '20241329',
    '20240230',
    '2024/13',
    '0/2024',
    '0/0/2024',
    '32/1/2024',
    '2024/11/31',
    '1 May 0000',
    '123456789',
    'x20240305',
    '20240305x',
    'x2024-2025',
    '2024-2025x',
    '11/2024x',
    'a2024/11/29',
    '2024/11/29b',
    '1/1/20245',
    '112/2024',
    '2010s and 2020s',
    'the 2010s',
    'Mayday 2024',
    '1 May 2024 or so',
    'some 1 May 2024',
    'May 2024 or so',
    'in spring 2024',
    'spring 2024 or so',
    'springs 2024',
    '5 2024',
  ])('is nothing for %s', (text) => {
    expect(asEdtf(text)).toEqual([]);
  });

  it.each([
    ['circa May 2024', '2024-05~'],
    ['about 4 May 2024', '2024-05-04~'],
    ['around 2024', '2024~'],
    ['Approximately 2024', '2024~'],
    ['approx 2024', '2024~'],
    ['approx. 2024', '2024~'],
    ['ca 2024', '2024~'],
    ['ca. 2024', '2024~'],
    ['c2024', '2024~'],
    ['c. 29/11/2024', '2024-11-29~'],
    ['~ 2024', '2024~'],
    ['possibly May 2024', '2024-05?'],
    ['Probably 2024', '2024?'],
    ['maybe 2024', '2024?'],
    ['?2024', '2024?'],
  ])('keeps doubt apart: %s', (text, edtf) => {
    expect(asEdtf(text)).toEqual([edtf]);
  });

  it.each(['about 2024~', 'about 2024/2025', 'roughly about 2024', 'not possibly 2024'])(
    'says no doubt where it would have to be judged: %s',
    (text) => {
      expect(asEdtf(text)).toEqual([]);
    },
  );

  it.each([
    ['by May 2024', '../2024-05'],
    ['Until 3 May 2024', '../2024-05-03'],
    ['as of 3/5/2024', '../2024-05-03 ../2024-03-05'],
    ['up to 2024-05-03', '../2024-05-03'],
    ['from 3 May 2024', '2024-05-03/..'],
    ['Since 2024', '2024/..'],
    ['from 3 May to 5 May 2024', '2024-05-03/2024-05-05'],
    ['from 3 to 5 May 2024', '2024-05-03/2024-05-05'],
  ])('is open at one end: %s', (text, edtf) => {
    expect(asEdtf(text).join(' ')).toBe(edtf);
  });

  it.each(['nearby May 2024', 'by May', 'away from 2024', 'since soon', 'sincere 2024'])(
    'is not open where no date follows: %s',
    (text) => {
      expect(asEdtf(text)).toEqual([]);
    },
  );

  it.each([
    ['3-5 May 2024', '2024-05-03/2024-05-05'],
    ['3 – 5 May 2024', '2024-05-03/2024-05-05'],
    ['13—15 May 2024', '2024-05-13/2024-05-15'],
    ['3 to 15 May 2024', '2024-05-03/2024-05-15'],
    ['May to June 2024', '2024-05/2024-06'],
    ['May–June 2024', '2024-05/2024-06'],
    ['May - June 2024', '2024-05/2024-06'],
    ['May until June 2024', '2024-05/2024-06'],
    ['27 November – 3 December 2024', '2024-11-27/2024-12-03'],
    ['28 December 2024 to 3 January 2025', '2024-12-28/2025-01-03'],
    ['2024-05-03 - 2024-05-05', '2024-05-03/2024-05-05'],
    ['2024 to May 2025', '2024/2025-05'],
    ['2024 - 2025', '2024/2025'],
    ['2024-2025', '2024/2025'],
    ['2024-11-27/29', '2024-11-27/2024-11-29'],
    ['2024-11/12', '2024-11/2024-12'],
    ['2024-11-27/12-01', '2024-11-27/2024-12-01'],
    ['2024-11-27 / 2024-11-29', '2024-11-27/2024-11-29'],
  ])('has two ends: %s', (text, edtf) => {
    expect(asEdtf(text)).toEqual([edtf]);
  });

  it.each([
    '28 December to 3 January 2025',
    '5–3 May 2024',
    '3 to 31 April 2024',
    '2025-2024',
    '2024-11-27/26',
    '2024-11-27/31',
    'x2024-11-27/29',
    '2024-11-27/291',
    'May to soon',
    'soon to May 2024',
    'x3–5 May 2024',
    '123–5 May 2024',
  ])('has no two ends: %s', (text) => {
    expect(asEdtf(text)).toEqual([]);
  });

  it.each([
    ['[2024, 2025]', '[2024,2025]'],
    ['{ 2024 , 2025 }', '{2024,2025}'],
    ['[2024 .. 2025]', '[2024..2025]'],
    ['2024/2025?~', '2024/2025%'],
    ['2024/2025~?', '2024/2025%'],
  ])('is EDTF with spaces, or with its doubt in two signs: %s', (text, edtf) => {
    expect(asEdtf(text)).toEqual([edtf]);
  });

  it('is nothing where a sign of doubt stands twice', () => {
    expect(asEdtf('2024/2025??')).toEqual([]);
  });
});
