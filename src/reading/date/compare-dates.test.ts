import { describe, expect, it } from 'vitest';
import { compareDates, contains, overlaps, windowKey } from './compare-dates.ts';
import { parseDate } from './parse-date.ts';
import type { EdtfDate } from '../date.ts';

function date(text: string): EdtfDate {
  const parsed = parseDate(text);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return parsed.date;
}

const some = () =>
  [
    '2024-11-27',
    '2024-11-27/2024-11-29',
    '2024-11-29',
    '2024-11',
    '2024',
    '../2024-11-28',
    '2024-11-28/..',
    '[2024-11-27,2024-11-29]',
    '{2024-11-27,2024-11-29}',
    '2025-01',
  ].map(date);

describe('overlaps', () => {
  it.each([
    ['2024-11-27/2024-11-29', '2024-11-29', true],
    ['2024-11-27/2024-11-29', '2024-11-30', false],
    ['2024-11', '2024-11-30/2024-12-02', true],
    ['../2024-11-28', '2024-11-28/..', true],
    ['../2024-11-27', '2024-11-28/..', false],
    ['2024-11-28/..', '2030', true],
    ['../2024-11-28', '../2020', true],
    ['{2025-03-14,2025-03-28}', '2025-03-28', true],
    ['{2025-03-14,2025-03-28}', '2025-03-17/2025-03-23', false],
    ['{2025-03-14,2025-03-28}', '[2025-03-02,2025-03-28]', true],
    ['{2025-03-14,2025-03-28}', '[2025-03-02,2025-03-20]', false],
    ['[2025-03-02,2025-03-09]', '2025-03-05', false],
    ['{2025-03-14..2025-03-16,2025-03-28}', '2025-03-15', true],
    ['[..2025-03-02,2025-03-09]', '2020', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlaps(date(a), date(b))).toBe(expected);
    expect(overlaps(date(b), date(a))).toBe(expected);
  });
});

describe('contains', () => {
  it.each([
    ['2024-11', '2024-11-27/2024-11-29', true],
    ['2024-11-27/2024-11-29', '2024-11', false],
    ['2024-11', '2024-11', true],
    ['../2024-11-28', '2020', true],
    ['2024-11-28/..', '2024-11-28/..', true],
    ['2024', '2024-11-28/..', false],
    ['2024', '../2024-11-28', false],
    ['2024-11-27', '2024-11-28', false],
    ['{2025-03-14,2025-03-28}', '2025-03-28', true],
    ['{2025-03-14,2025-03-28}', '2025-03-14/2025-03-28', false],
    ['2025-03-14/2025-03-28', '{2025-03-14,2025-03-28}', true],
    ['{2025-03-14,2025-03-15}', '2025-03-14/2025-03-15', true],
    ['{2025-03-14,2025-03-28}', '{2025-03-14,2025-03-21}', false],
  ])('%s contains %s: %s', (outer, inner, expected) => {
    expect(contains(date(outer), date(inner))).toBe(expected);
  });

  it('means overlap', () => {
    const pairs = some().flatMap((a) => some().map((b) => [a, b] as const));
    const containing = pairs.filter(([a, b]) => contains(a, b));
    expect(containing.length).toBeGreaterThan(some().length);
    expect(containing.every(([a, b]) => overlaps(a, b))).toBe(true);
  });
});

describe('compareDates', () => {
  it('orders by first day, then by last, an open start before its last day, an open end last', () => {
    const order = [
      '2024-11-28/..',
      '2024-11-28',
      '2024-11',
      '../2024',
      '2024-11-28/2024-11-30',
      '/2020',
    ];
    expect([...order].sort((a, b) => compareDates(date(a), date(b)))).toEqual([
      '/2020',
      '2024-11',
      '2024-11-28',
      '2024-11-28/2024-11-30',
      '2024-11-28/..',
      '../2024',
    ]);
  });

  it('is equal for the same days, so that the order given stays', () => {
    expect(compareDates(date('2024-11'), date('2024-11-01/2024-11-30'))).toBe(0);
    expect(compareDates(date('../2024'), date('/2024'))).toBe(0);
    expect(compareDates(date('{2025-03-14,2025-03-15}'), date('2025-03-14/2025-03-15'))).toBe(0);
  });

  it('tells sets of the same ends by the days between', () => {
    const order = ['{2025-03-14,2025-03-28}', '{2025-03-14,2025-03-21,2025-03-28}'];
    const stretch = '2025-03-14/2025-03-28';
    expect([stretch, ...order].sort((a, b) => compareDates(date(a), date(b)))).toEqual([
      order[1],
      order[0],
      stretch,
    ]);
  });

  it('is an order: it turns round with its sides, and is the same through a third', () => {
    const all = some();
    const triples = all.flatMap((a) => all.flatMap((b) => all.map((c) => [a, b, c] as const)));
    for (const [a, b, c] of triples) {
      expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
      const inOrder = compareDates(a, b) <= 0 && compareDates(b, c) <= 0;
      expect(inOrder ? compareDates(a, c) : 0).toBeLessThanOrEqual(0);
    }
  });
});

describe('windowKey', () => {
  it.each([
    ['2024-11', '2024-11-01/2024-11-30'],
    ['2024-11-29', '2024-11-29/2024-11-29'],
    ['2024', '2024-01/2024-12'],
    ['../2024-11-29', '/2024-11-29'],
    ['201X/202X', '2010/2029'],
    ['[2024-11-27?,2024-11-29]', '[2024-11-27,2024-11-29?]'],
    ['{2025-03-14,2025-03-28}', '{2025-03-28,2025-03-14}'],
    ['{2025-03-14..2025-03-16}', '2025-03-14/2025-03-16'],
  ])('is the same for %s and %s', (a, b) => {
    expect(windowKey(date(a))).toBe(windowKey(date(b)));
  });

  it.each([
    ['2024-11', '2024-11-XX'],
    ['2024-11-29', '2024-11-29~'],
    ['2024-11-29', '2024-11-29?'],
    ['2024-11-27/2024-11-29', '[2024-11-27,2024-11-29]'],
    ['[2024-11-27,2024-11-29]', '{2024-11-27,2024-11-29}'],
    ['{2024-11-27,2024-11-29}', '2024-11-27/2024-11-29'],
    ['[2024-11-27,2024-11-28]', '2024-11-27/2024-11-28'],
    ['2024-11-27/..', '2024-11-27'],
    ['2024-11-27/2024-11-29', '2024-11-27/2024-11-30'],
    ['201X', '2010/2019'],
  ])('is another for %s and %s', (a, b) => {
    expect(windowKey(date(a))).not.toBe(windowKey(date(b)));
  });
});
