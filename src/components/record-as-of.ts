import type { Content } from '../reading/content.ts';
import type { Day } from '../reading/date.ts';
import { asOf } from '../record/as-of.ts';
import { buildRecord } from '../record/build-record.ts';
import type { TheRecord } from '../record/record.ts';

const known = new WeakMap<Content, Map<Day, TheRecord>>();

/** The record as it was known at the end of a day, computed once for each day. */
export function recordAsOf(content: Content, day: Day): TheRecord {
  const days = known.get(content) ?? new Map<Day, TheRecord>();
  known.set(content, days);
  const record = days.get(day) ?? buildRecord(asOf(content, day));
  days.set(day, record);
  return record;
}
