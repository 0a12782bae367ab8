import { describe, expect, it } from 'vitest';
import { parseDate } from '../reading/date.ts';
import { periodOf, periodsOf } from './periods.ts';
import { entry, recordOf } from './record-of.ts';

function period(edtf: string): string {
  const parsed = parseDate(edtf);
  if ('problem' in parsed) throw new Error(edtf);
  return periodOf(parsed.date);
}

describe('periodOf', () => {
  it.each([
    ['2024-11-29', '2024-11'],
    ['2024-11', '2024-11'],
    ['2024-11-27/2024-12-03', '2024-11'],
    ['../2024-11-29', '2024-11'],
    ['2015', '2015'],
    ['201X', '2010'],
  ])('sets %s into %s', (edtf, expected) => {
    expect(period(edtf)).toBe(expected);
  });
});
