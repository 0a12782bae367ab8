import type { EdtfDate } from '../reading/date.ts';

/** A date as CSL-JSON has it (docs.citationstyles.org, CSL-JSON schema 1.0). */
export interface CslDate {
  'date-parts': number[][];
  circa?: boolean;
}

/** A date as a field of CSL-JSON; nothing where there is none. */
export function cslDate(
  name: 'issued' | 'accessed',
  date: EdtfDate | undefined,
): Partial<Record<typeof name, CslDate>> {
  if (date === undefined) return {};
  const ends = [date.earliest, date.latest].filter((day) => day !== null);
  const parts = [...new Set(ends.map((day) => exactTo(day, date.precision)))];
  if (parts.length === 0) return {};
  const circa = date.approximate || date.uncertain || ends.length < 2;
  const numbers = parts.map((part) => part.split('-').map(Number));
  return { [name]: { 'date-parts': numbers, ...(circa ? { circa } : {}) } };
}

function exactTo(day: string, precision: EdtfDate['precision']): string {
  if (precision === 'day') return day;
  return precision === 'month' ? day.slice(0, 7) : day.slice(0, 4);
}
