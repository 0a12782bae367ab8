import { slipOf } from '../../messages/nearest.ts';
import { shown } from '../../messages/words.ts';
import { parseDate } from '../date.ts';
import type { Day } from '../date.ts';

/** What entries can be chosen by. */
export const filterKeys = [
  'place',
  'kind',
  'actor',
  'source',
  'responsibility',
  'corroboration',
  'topic',
  'from',
  'until',
] as const;
export type FilterKey = (typeof filterKeys)[number];

/** `place=aleppo,idlib`: one of these; `kind!=shelling`: none of these. */
export interface Condition {
  key: FilterKey;
  not: boolean;
  values: string[];
}

/** Entries that meet every condition. */
export type Filter = readonly Condition[];

/** What is wrong with a filter, and what to write where that is certain. */
export interface FilterProblem {
  reason: string;
  expected: string;
  fix: string | null;
}

const isKey = (text: string): text is FilterKey => filterKeys.some((key) => key === text);

const form = 'conditions such as `place=aleppo`, with a space between them';

/**
 * Reads the text of a `where`: conditions with a space between them, each a key, `=` or `!=`, and
 * one or more values with commas between them. `from` and `until` take a day.
 */
export function parseFilter(text: string): { filter: Filter } | { problem: FilterProblem } {
  const filter: Condition[] = [];
  for (const part of text.split(/\s+/u).filter((one) => one !== '')) {
    const [, key = '', sign = '', value = ''] = /^([^=!]*)(!?=)(.*)$/u.exec(part) ?? [];
    const values = value.split(',').filter((one) => one !== '');
    if (sign === '' || key === '' || values.length === 0) {
      const problem = { reason: `${shown(part)} is no condition.`, expected: form, fix: null };
      return { problem };
    }
    if (!isKey(key)) {
      const likely = slipOf(key, filterKeys);
      return {
        problem: {
          reason: `Entries cannot be chosen by ${shown(key)}.`,
          expected: `one of ${filterKeys.join(', ')}`,
          fix: likely === null ? null : `${likely}${sign}${value}`,
        },
      };
    }
    const isDay = key === 'from' || key === 'until';
    if (isDay && (sign === '!=' || values.length > 1 || dayOf(values[0] ?? '') === null)) {
      return {
        problem: {
          reason: `${shown(part)} gives no day.`,
          expected: `\`${key}=\` and a day as \`2024-11-29\``,
          fix: null,
        },
      };
    }
    filter.push({ key, not: sign === '!=', values });
  }
  if (filter.length === 0) {
    return { problem: { reason: 'This filter is empty.', expected: form, fix: null } };
  }
  return { filter };
}

/** A day of the calendar as `YYYY-MM-DD`, else `null`. */
export function dayOf(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return null;
  const read = parseDate(text);
  return 'problem' in read ? null : read.date.earliest;
}
