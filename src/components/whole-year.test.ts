import { expect, test } from 'vitest';
import { wholeYear } from './whole-year.ts';

test('wholeYear keeps a year with its month, and nothing else', () => {
  expect(wholeYear('29 November 2024')).toBe('29 November\u{a0}2024');
  expect(wholeYear('26 November – 3 December 2024')).toBe('26 November – 3 December\u{a0}2024');
  expect(wholeYear('around 29 تشرين الثاني 2024')).toBe('around 29 تشرين الثاني\u{a0}2024');
  expect(wholeYear('2024')).toBe('2024');
  expect(wholeYear('no date given · 12345')).toBe('no date given · 12345');
});
