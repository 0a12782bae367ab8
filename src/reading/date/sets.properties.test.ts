import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day, EdtfDate } from '../date.ts';
import { compareDates, contains, overlaps } from './compare-dates.ts';
import { daysIn, stretchesOf } from './days.ts';
import { parseDate } from './parse-date.ts';

const first = Date.UTC(2025, 0, 1);
const dayOf = (n: number): Day => new Date(first + n * 86_400_000).toISOString().slice(0, 10);
function date(text: string): EdtfDate {
  const parsed = parseDate(text);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return parsed.date;
}

/** A day, or a stretch of days, as numbers of days and as EDTF writes it in a set. */
const member = fc.tuple(fc.nat(60), fc.nat(4)).map(([from, more]) => ({
  days: Array.from({ length: more + 1 }, (_, n) => from + n),
  text: more === 0 ? dayOf(from) : `${dayOf(from)}..${dayOf(from + more)}`,
}));
const members = fc.array(member, { minLength: 1, maxLength: 5 });
const kind = fc.constantFrom(['{', '}'] as const, ['[', ']'] as const);
const set = fc.tuple(members, kind).map(([own, [open, close]]) => ({
  date: date(`${open}${own.map(({ text }) => text).join(',')}${close}`),
  days: new Set(own.flatMap(({ days }) => days)),
}));
const anyDay = fc.nat(70);

describe('any set of days', () => {
  it('meets a day only where one of its members does', () => {
    fc.assert(
      fc.property(set, anyDay, ({ date: one, days }, day) => {
        expect(overlaps(one, date(dayOf(day)))).toBe(days.has(day));
        expect(contains(one, date(dayOf(day)))).toBe(days.has(day));
      }),
    );
  });

  it('meets another where they have a day in common, and holds it where it has all of its days', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        expect(overlaps(a.date, b.date)).toBe(!a.days.isDisjointFrom(b.days));
        expect(contains(a.date, b.date)).toBe(b.days.isSubsetOf(a.days));
        expect(compareDates(a.date, b.date) + compareDates(b.date, a.date)).toBe(0);
        const same = a.days.symmetricDifference(b.days).size === 0;
        expect(compareDates(a.date, b.date) === 0).toBe(same);
      }),
      { numRuns: 500 },
    );
  });

  it('has as many days as its members together, in stretches with days between them', () => {
    fc.assert(
      fc.property(set, ({ date: one, days }) => {
        expect(daysIn(one)).toBe(days.size);
        const numbers = [...days].sort((a, b) => a - b);
        const gaps = numbers.filter(
          (day, index) => index > 0 && day - (numbers[index - 1] ?? 0) > 1,
        );
        expect(stretchesOf(one)).toHaveLength(gaps.length + 1);
      }),
    );
  });
});
