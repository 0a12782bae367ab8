import { only, onlyReading } from '../date/other-forms.ts';
import type { ColumnSpec } from './column-specs.ts';

const three = /^(\d{1,4})\s*[./ -]\s*(\d{1,2})\s*[./ -]\s*(\d{1,4})$/u;
const clock = /^(\d.*?)(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)$/u;

/**
 * A date of a table in EDTF, by the order in which its columns write it; an hour after it is passed
 * over. What cannot be read so stays as it is, for the rules of dates to judge.
 */
export function orderedDate(cell: string, order: ColumnSpec['order']): string {
  if (order === null) return cell;
  const day = clock.exec(cell)?.[1] ?? cell;
  if (/\p{L}/u.test(day)) return onlyReading(day) ?? cell;
  const [, first = '', second = '', third = ''] = three.exec(day) ?? [];
  const [year, month, date] =
    order === 'year-month-day'
      ? [first, second, third]
      : order === 'day-month-year'
        ? [third, second, first]
        : [third, first, second];
  if (year.length !== 4 || month === '' || date === '') return first === '' ? day : cell;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

const swapped = { 'day-month-year': 'month-day-year', 'month-day-year': 'day-month-year' } as const;

/** The other order in which a date exists that does not in its own (`11/23/2024`), or `null`. */
export function otherOrder(cell: string, order: ColumnSpec['order']): ColumnSpec['order'] {
  if (order === null || order === 'year-month-day') return null;
  if (only(orderedDate(cell, order)) !== null) return null;
  return only(orderedDate(cell, swapped[order])) === null ? null : swapped[order];
}
