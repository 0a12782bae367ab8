import type { Content } from '../reading/content.ts';
import type { Day } from '../reading/date.ts';
import { asOf } from '../record/as-of.ts';
import { buildRecord } from '../record/build-record.ts';
import { recordIn } from '../record/in-language.ts';
import type { TheRecord } from '../record/record.ts';

const known = new WeakMap<Content, Map<string, TheRecord>>();

/** The record as it was known at the end of a day, told in a language; computed once for both. */
export function recordAsOf(content: Content, day: Day, tag: string): TheRecord {
  const records = known.get(content) ?? new Map<string, TheRecord>();
  known.set(content, records);
  const key = `${day} ${tag}`;
  const record =
    records.get(key) ?? recordIn(buildRecord(asOf(content, day)), content.translations, tag);
  records.set(key, record);
  return record;
}
