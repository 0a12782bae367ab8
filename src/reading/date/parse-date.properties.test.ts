import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from './parse-date.ts';
import { readEdtf, writeEdtf, type EdtfTree, type PlainDate } from './syntax.ts';

const twoDigits = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));
const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const qualifier = fc.constantFrom('', '?', '~', '%') as fc.Arbitrary<PlainDate['qualifier']>;
const plain: fc.Arbitrary<PlainDate> = fc.oneof(
  fc.record({ year, month: twoDigits(1, 12), day: twoDigits(1, 28), qualifier }),
  fc.record({ year, month: twoDigits(1, 12), day: fc.constantFrom(null, 'XX'), qualifier }),
  fc.record({ year, month: fc.constant('XX'), day: fc.constantFrom(null, 'XX'), qualifier }),
  fc.record({
    year: fc.oneof(
      year,
      year.map((y) => `${y.slice(0, 3)}X`),
      year.map((y) => `${y.slice(0, 2)}XX`),
    ),
    month: fc.constant(null),
    day: fc.constant(null),
    qualifier,
  }),
  fc.record({ year, month: twoDigits(21, 24), day: fc.constant(null), qualifier }),
);
const member = fc.oneof(
  plain,
  plain.map((from) => ({ from, to: null })),
  plain.map((to) => ({ from: null, to })),
  fc.tuple(plain, plain).map(([from, to]) => ({ from, to })),
);
const tree: fc.Arbitrary<EdtfTree> = fc.oneof(
  fc.record({ type: fc.constant('date' as const), date: plain }),
  fc.record({
    type: fc.constant('interval' as const),
    start: plain,
    end: fc.oneof(plain, fc.constantFrom('open' as const, 'unknown' as const)),
  }),
  fc.record({
    type: fc.constant('interval' as const),
    start: fc.constantFrom('open' as const, 'unknown' as const),
    end: plain,
  }),
  fc.record({
    type: fc.constant('set' as const),
    of: fc.constantFrom('one' as const, 'all' as const),
    members: fc.array(member, { minLength: 1, maxLength: 4 }),
  }),
);

describe('any date', () => {
  it('that is written is read back as it was', () => {
    fc.assert(
      fc.property(tree, (it) => {
        expect(readEdtf(writeEdtf(it))).toEqual(it);
      }),
    );
  });

  it('that is read keeps its text, and its earliest day is no later than its latest', () => {
    fc.assert(
      fc.property(tree, (it) => {
        const text = writeEdtf(it);
        const parsed = parseDate(text);
        const reason = 'problem' in parsed ? parsed.problem.reason : 'ends before it begins';
        expect(reason).toMatch(/ends before it begins|There is no year 0000/);
        const found = 'date' in parsed ? parsed.date : { edtf: text, earliest: null, latest: null };
        const [earliest, latest] = [found.earliest ?? '0001-01-01', found.latest ?? '9999-12-31'];
        expect(found.edtf).toBe(text);
        expect([earliest, latest].join(' ')).toMatch(/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
        expect(earliest <= latest).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read or refused with a reason, whatever the text is', () => {
    const bits = fc.constantFrom(
      ...'2024 11 29 - / .. X XX ? ~ [ ] { } , November to by 29th T18:23 Z'.split(' '),
      ' ',
    );
    const text = fc.oneof(
      fc.array(bits, { maxLength: 9 }).map((list) => list.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (it) => {
        const parsed = parseDate(it);
        const { reason, fix } = 'problem' in parsed ? parsed.problem : { reason: '-', fix: null };
        expect(reason).not.toBe('');
        expect(fix === null || 'date' in parseDate(fix)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
