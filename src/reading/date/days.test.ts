import { describe, expect, it } from 'vitest';
import type { EdtfDate } from '../date.ts';
import { daysIn, firstTime, isOnAllDays, stretchesOf } from './days.ts';
import { parseDate } from './parse-date.ts';

function date(text: string): EdtfDate {
  const parsed = parseDate(text);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return parsed.date;
}

const stretches = (text: string) =>
  stretchesOf(date(text)).map(({ earliest, latest }) => `${earliest ?? '..'}/${latest ?? '..'}`);

describe('the stretches of a date', () => {
  it.each([
    ['2025-03', ['2025-03-01/2025-03-31']],
    ['{2025-03-28,2025-03-14}', ['2025-03-14/2025-03-14', '2025-03-28/2025-03-28']],
    ['{2025-02-28,2025-03-01,2025-03-03}', ['2025-02-28/2025-03-01', '2025-03-03/2025-03-03']],
    ['[2025-03-14..2025-03-16,2025-03-15]', ['2025-03-14/2025-03-16']],
    ['{2025-03,2025-05}', ['2025-03-01/2025-03-31', '2025-05-01/2025-05-31']],
    ['[..2025-03-02,2025-03-09]', ['../2025-03-02', '2025-03-09/2025-03-09']],
    ['{2025-03-02..,2025-03-09}', ['2025-03-02/..']],
  ])('of %s are %j', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });

  it('leave the date as it is', () => {
    const one = date('{2025-03-14,2025-03-15}');
    const before = structuredClone(one);
    stretchesOf(one);
    expect(one).toEqual(before);
    expect(one.of).toBe('each');
  });
});

describe('how many days a date has', () => {
  it.each([
    ['2025-03-14', 1],
    ['2025-03-14/2025-03-28', 15],
    ['{2025-03-14,2025-03-28}', 2],
    ['{2025-03-14,2025-03-14..2025-03-16}', 3],
    ['2025-03-14/..', Infinity],
  ])('%s: %d', (text, days) => {
    expect(daysIn(date(text))).toBe(days);
  });
});

describe('a date that was on all of its days', () => {
  it.each(['2025-03-14', '2025-03-14/2025-03-28', '{2025-03-14,2025-03-28}', '2025-03/2025-04'])(
    'is %s',
    (text) => {
      expect(isOnAllDays(date(text))).toBe(true);
    },
  );

  it.each([
    '[2025-03-14,2025-03-28]',
    '{2025-03-14~,2025-03-28}',
    '2025-03-14?',
    '2025-03',
    '{2025-03,2025-05}',
    '2025-03-14/..',
    '../2025-03-14',
  ])('is not %s', (text) => {
    expect(isOnAllDays(date(text))).toBe(false);
  });
});

describe('the first time of a date', () => {
  it.each([
    ['{2025-03-28,2025-03-14}', '2025-03-14', '2025-03-14'],
    ['[2025-03-02,2025-03-09]', '2025-03-02', '2025-03-09'],
    ['2025-03', '2025-03-01', '2025-03-31'],
  ])('%s: from %s to %s', (text, earliest, latest) => {
    expect(firstTime(date(text))).toEqual({ earliest, latest });
  });
});
