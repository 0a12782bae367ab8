import { describe, expect, it } from 'vitest';
import { orderedDate } from './ordered-date.ts';

describe('a date of a table', () => {
  it.each([
    ['04/03/2024', 'day-month-year', '2024-03-04'],
    ['04/03/2024', 'month-day-year', '2024-04-03'],
    ['4.3.2024', 'day-month-year', '2024-03-04'],
    ['2024/3/4', 'year-month-day', '2024-03-04'],
    ['2024-03-04 00:00:00.000', 'year-month-day', '2024-03-04'],
    ['2024-03-04T10:15:00Z', 'year-month-day', '2024-03-04'],
    ['4 March 2024', 'day-month-year', '2024-03-04'],
  ] as const)('%s in the order %s is %s', (cell, order, edtf) => {
    expect(orderedDate(cell, order)).toBe(edtf);
  });

  it.each(['2024-03', '2024-11-27/2024-11-29', 'soon', '3/2024', '04/03/24', ''])(
    '%j stays as it stands',
    (cell) => {
      expect(orderedDate(cell, 'day-month-year')).toBe(cell);
    },
  );

  it('is not guessed at without an order', () => {
    expect(orderedDate('04/03/2024', null)).toBe('04/03/2024');
  });
});
