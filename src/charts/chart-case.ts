import type { TheRecord } from '../record/record.ts';
import type { ChartRequest } from './chart-types.ts';

/** A chart that is drawn and looked at in both widths. */
export interface ChartCase {
  /** Begins with the kind; the name of its snapshots. */
  name: string;
  record: TheRecord;
  request: Omit<ChartRequest, 'id'>;
  /** The language that it is drawn in; English where nothing else is said. */
  language?: string;
  /** It holds thousands of entries, and may weigh more than others. */
  large?: boolean;
}

/** As long as names get: 80 letters and more. */
export const longName =
  'Commission of Inquiry into the Conduct of Hostilities in the Northern Governorates';

/** A list of so many, each made from its number, counted from 1. */
export function numbered<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

/** The day so many days after another. */
export function dayAfter(first: string, days: number): string {
  return new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
}
