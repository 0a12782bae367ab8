import type { EdtfDate } from '../../reading/date.ts';

/**
 * A date as schema.org has it (`Date`, ISO 8601): a day, a month or a year. Nothing where it is no
 * plain date: what is uncertain, open or a range would turn into something that nobody said.
 */
export function plainDate(date: Pick<EdtfDate, 'edtf'> | null | undefined): string | undefined {
  return date && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/u.test(date.edtf) ? date.edtf : undefined;
}
