import { firstTime } from '../reading/date.ts';
import type { EdtfDate } from '../reading/date.ts';

/** A date as CSL-JSON has it (docs.citationstyles.org, CSL-JSON schema 1.0). */
export interface CslDate {
  'date-parts': number[][];
  circa?: boolean;
}

/** A date as a field of CSL-JSON, which knows no sets: of each of some days the first. */
export function cslDate(
  name: 'issued' | 'accessed',
  date: EdtfDate | undefined,
): Partial<Record<typeof name, CslDate>> {
  if (date === undefined) return {};
  const { earliest, latest } = firstTime(date);
  const ends = [earliest, latest].filter((day) => day !== null);
  const parts = [...new Set(ends.map((day) => exactTo(day, date.precision)))];
  if (parts.length === 0) return {};
  const isOneOf = date.of === 'one' && parts.length > 1;
  const circa = date.approximate || date.uncertain || isOneOf || ends.length < 2;
  const numbers = parts.map((part) => part.split('-').map(Number));
  return { [name]: { 'date-parts': numbers, ...(circa ? { circa } : {}) } };
}

function exactTo(day: string, precision: EdtfDate['precision']): string {
  if (precision === 'day') return day;
  return precision === 'month' ? day.slice(0, 7) : day.slice(0, 4);
}
